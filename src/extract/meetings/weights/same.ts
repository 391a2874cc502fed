/**
 * Weights of being one occasion. Made by ../../build/train-meetings.mjs.
 * Do not edit.
 *
 * @module src/extract/meetings/weights/same
 */
export const same = `
 -0.93
anchor apart -0.13
anchor apart a -0.19
anchor apart far 1 0.06
anchor apart far 2 -0.12
anchor apart kind meet-visit -0.08
anchor apart kind same 0.10
anchor apart kind visit-meet -0.27
anchor apart the 0.04
anchor apart verb -0.06
anchor new -0.07
anchor new a 0.07
anchor new far 0 0.09
anchor new far 2 -0.17
anchor new kind same 0.10
anchor new poss -0.07
anchor new the 0.05
anchor new verb -0.12
anchor none -0.14
anchor none a -0.07
anchor none far 0 0.03
anchor none far 1 -0.06
anchor none far 2 -0.11
anchor none kind meet-big -0.22
anchor none kind meet-talk -0.03
anchor none kind meet-visit 0.07
anchor none kind same 0.11
anchor none kind talk-meet -0.04
anchor none kind visit-meet 0.23
anchor none the 0.14
anchor one 0.04
anchor one a 0.10
anchor one far 0 -0.16
anchor one far 1 0.08
anchor one far 2 0.12
anchor some 0.10
anchor some far 1 -0.03
anchor some far 2 -0.05
anchor some kind same 0.05
clash 0.08
clash apart 0.05
clash meet -0.07
clash same 0.12
clash some 0.03
far 0 between 0 0.36
far 0 between 1 -0.29
far 1 between 0 0.25
far 1 between 1 -0.25
far 1 between 2 0.05
far 2 between 0 0.38
far 2 between 1 0.26
far 2 between 2 -0.47
far 3 between 0 0.22
far 3 between 1 -0.21
far 3 between 2 -0.29
far 4 between 0 0.05
far 4 between 2 -0.17
kind meet-big -0.22
kind meet-talk 0.10
kind meet-talk one 0.24
kind meet-visit -0.23
kind meet-visit one -0.05
kind same 0.37
kind same apart 0.06
kind same many 0.04
kind same new -0.08
kind same none 0.25
kind same one -0.05
kind same some 0.16
kind talk-meet -0.07
kind visit-meet 0.16
kind visit-meet one 0.08
kind visit-meet some 0.04
lemma a 0.23
lemma all 0.09
lemma apart 0.10
lemma none 0.12
lemma one 0.13
lemma poss 0.04
lemma the 0.15
lemma verb -0.03
main a 0.30
main poss 0.12
main the 0.42
main verb 0.34
much told 0.30
persons all states all 0.10
persons apart states all 0.13
persons many states all 0.09
persons new states all 0.07
persons new states new -0.22
persons none states all 0.15
persons none states none -0.12
persons none states some -0.10
persons one states some -0.03
persons some states all 0.07
persons some states some -0.07
plural -0.03
same clause 0.08
shape a -0.18
shape a between 1 -0.11
shape a between 2 -0.08
shape a far 0 0.04
shape a far 1 -0.08
shape a far 3 -0.19
shape a far 4 0.05
shape a persons all 0.05
shape a persons apart -0.03
shape a persons new -0.07
shape a persons none -0.18
shape a persons one 0.15
shape a persons some -0.12
shape poss 0.02
shape poss between 0 0.22
shape poss far 0 -0.04
shape poss far 1 0.03
shape poss far 2 0.08
shape the 0.05
shape the between 0 0.83
shape the between 1 -0.37
shape the between 2 -0.41
shape the far 0 -0.05
shape the far 1 0.06
shape the far 2 0.15
shape the far 3 0.02
shape the far 4 -0.13
shape the persons all 0.15
shape the persons apart 0.23
shape the persons none -0.09
shape the persons one -0.12
shape the persons some -0.07
shape verb -0.08
shape verb between 0 0.19
shape verb between 1 -0.11
shape verb between 2 -0.17
shape verb far 0 0.13
shape verb far 1 0.05
shape verb far 2 -0.06
shape verb far 3 -0.07
shape verb persons apart -0.18
shape verb persons one -0.05
shape verb persons some 0.11
states all a 0.18
states all poss -0.05
states all the 0.36
states all verb 0.11
states apart the 0.11
states new a -0.04
states none the -0.03
states some a -0.25
states some the -0.08
status other -0.42
status other new 0.04
status other none -0.17
status other one -0.09
status same 0.21
status same all 0.27
status same apart -0.21
status same new -0.18
status same none 0.06
status same one 0.16
status same some 0.14
when open 0.12
when open persons all 0.05
when open persons apart -0.10
when open persons many 0.07
when open persons new -0.06
when open persons none -0.04
when open persons one 0.21
when other -0.26
when other persons none -0.13
when same -0.06
when same persons all 0.19
when same persons none 0.06
when same persons one -0.08
where open -0.15
where open persons apart -0.02
where open persons new -0.17
where open persons none -0.12
where open persons one 0.03
where open persons some 0.07
where other -0.22
where other persons apart -0.05
where other persons none -0.03
where other persons one -0.10
where same 0.18
where same persons all 0.12
where same persons none 0.05
where same persons one 0.14
where same persons some -0.08
`;
