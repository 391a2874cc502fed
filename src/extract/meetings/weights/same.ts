/**
 * Weights of being one occasion. Made by ../../build/train-meetings.mjs.
 * Do not edit.
 *
 * @module src/extract/meetings/weights/same
 */
export const same = `
 -0.95
anchor apart -0.14
anchor apart a -0.21
anchor apart far 1 0.03
anchor apart far 2 -0.11
anchor apart kind meet-visit -0.12
anchor apart kind same 0.11
anchor apart kind visit-meet -0.26
anchor apart the 0.05
anchor apart verb -0.06
anchor new -0.08
anchor new a 0.08
anchor new far 0 0.06
anchor new far 2 -0.16
anchor new kind same 0.08
anchor new poss -0.11
anchor new the 0.06
anchor new verb -0.11
anchor none -0.12
anchor none a -0.05
anchor none far 0 0.03
anchor none far 1 -0.04
anchor none far 2 -0.10
anchor none kind meet-big -0.23
anchor none kind meet-talk -0.03
anchor none kind same 0.10
anchor none kind talk-meet -0.04
anchor none kind visit-meet 0.22
anchor none the 0.13
anchor one 0.04
anchor one a 0.10
anchor one far 0 -0.16
anchor one far 1 0.08
anchor one far 2 0.12
anchor some 0.11
anchor some far 1 -0.02
anchor some far 2 -0.04
anchor some kind same 0.05
clash 0.09
clash apart 0.05
clash meet -0.06
clash same 0.13
clash some 0.04
far 0 between 0 0.37
far 0 between 1 -0.29
far 1 between 0 0.25
far 1 between 1 -0.25
far 1 between 2 0.05
far 2 between 0 0.38
far 2 between 1 0.26
far 2 between 2 -0.46
far 3 between 0 0.23
far 3 between 1 -0.21
far 3 between 2 -0.28
far 4 between 0 0.05
far 4 between 2 -0.17
kind meet-big -0.23
kind meet-talk 0.10
kind meet-talk one 0.24
kind meet-visit -0.20
kind meet-visit one -0.05
kind same 0.35
kind same apart 0.04
kind same many 0.05
kind same new -0.08
kind same none 0.25
kind same one -0.06
kind same some 0.15
kind talk-meet -0.08
kind visit-meet 0.16
kind visit-meet one 0.08
kind visit-meet some 0.04
lemma a 0.24
lemma all 0.10
lemma apart 0.10
lemma none 0.13
lemma one 0.11
lemma the 0.15
lemma verb -0.03
main a 0.30
main poss 0.13
main the 0.40
main verb 0.34
much told 0.30
persons all states all 0.10
persons apart states all 0.13
persons apart states apart -0.02
persons many states all 0.09
persons new states all 0.07
persons new states new -0.22
persons none states all 0.15
persons none states none -0.11
persons none states some -0.10
persons one states all 0.03
persons one states some -0.06
persons some states all 0.06
persons some states some -0.07
plural -0.03
same clause 0.09
shape a -0.18
shape a between 0 0.02
shape a between 1 -0.11
shape a between 2 -0.09
shape a far 0 0.04
shape a far 1 -0.07
shape a far 3 -0.19
shape a far 4 0.05
shape a persons all 0.04
shape a persons apart -0.02
shape a persons new -0.07
shape a persons none -0.19
shape a persons one 0.16
shape a persons some -0.12
shape poss between 0 0.23
shape poss far 0 -0.08
shape poss far 1 0.03
shape poss far 2 0.08
shape the 0.05
shape the between 0 0.82
shape the between 1 -0.37
shape the between 2 -0.40
shape the far 0 -0.04
shape the far 1 0.04
shape the far 2 0.16
shape the far 3 0.03
shape the far 4 -0.13
shape the persons all 0.16
shape the persons apart 0.21
shape the persons none -0.08
shape the persons one -0.10
shape the persons some -0.08
shape verb -0.07
shape verb between 0 0.20
shape verb between 1 -0.10
shape verb between 2 -0.17
shape verb far 0 0.13
shape verb far 1 0.06
shape verb far 2 -0.06
shape verb far 3 -0.07
shape verb persons apart -0.18
shape verb persons one -0.05
shape verb persons some 0.11
states all a 0.19
states all poss -0.03
states all the 0.36
states all verb 0.12
states apart the 0.09
states new a -0.04
states none the -0.02
states some a -0.24
states some the -0.06
status other -0.41
status other new 0.05
status other none -0.17
status other one -0.09
status same 0.20
status same all 0.28
status same apart -0.22
status same new -0.17
status same none 0.07
status same one 0.15
status same some 0.14
when open 0.11
when open persons all 0.06
when open persons apart -0.11
when open persons many 0.07
when open persons new -0.05
when open persons none -0.03
when open persons one 0.20
when other -0.25
when other persons none -0.13
when same -0.06
when same persons all 0.19
when same persons none 0.06
when same persons one -0.08
where open -0.14
where open persons new -0.17
where open persons none -0.12
where open persons one 0.04
where open persons some 0.06
where other -0.23
where other persons none -0.03
where other persons one -0.10
where same 0.17
where same persons all 0.12
where same persons none 0.05
where same persons one 0.12
where same persons some -0.07
`;
