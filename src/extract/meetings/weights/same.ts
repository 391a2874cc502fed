/**
 * Weights of being one occasion. Made by ../../build/train-meetings.mjs.
 * Do not edit.
 *
 * @module src/extract/meetings/weights/same
 */
export const same = `
 -0.95
anchor apart -0.14
anchor apart a -0.17
anchor apart far 0 0.06
anchor apart far 1 0.06
anchor apart far 2 -0.25
anchor apart kind meet-visit -0.10
anchor apart kind visit-meet -0.14
anchor apart the -0.02
anchor new -0.09
anchor new a 0.08
anchor new far 0 0.05
anchor new far 1 0.03
anchor new far 2 -0.17
anchor new kind same 0.04
anchor new poss -0.05
anchor new the 0.08
anchor new verb -0.19
anchor none -0.14
anchor none a -0.09
anchor none far 0 -0.05
anchor none far 1 -0.03
anchor none far 2 -0.06
anchor none kind meet-big -0.21
anchor none kind meet-visit 0.07
anchor none kind same 0.16
anchor none kind visit-meet 0.11
anchor none the 0.12
anchor one 0.10
anchor one a 0.17
anchor one far 0 -0.04
anchor one far 1 0.03
anchor one far 2 0.11
anchor one kind meet-visit -0.16
anchor one kind same 0.04
anchor some 0.08
anchor some a -0.08
anchor some far 0 0.12
anchor some far 1 -0.03
anchor some kind same 0.09
anchor some kind visit-meet 0.11
clash 0.10
clash apart 0.07
clash meet -0.04
clash same 0.15
clash some 0.03
far 0 between 0 0.41
far 0 between 1 -0.30
far 1 between 0 0.22
far 1 between 1 -0.22
far 1 between 2 0.05
far 2 between 0 0.33
far 2 between 1 0.25
far 2 between 2 -0.45
far 3 between 0 0.22
far 3 between 1 -0.19
far 3 between 2 -0.35
far 4 between 0 0.05
far 4 between 2 -0.15
kind meet-big -0.20
kind meet-talk 0.13
kind meet-visit -0.26
kind meet-visit one -0.10
kind same 0.33
kind same all -0.02
kind same apart 0.04
kind same many 0.02
kind same new -0.10
kind same none 0.25
kind same one 0.03
kind same some 0.13
kind talk-meet -0.07
kind visit-meet 0.17
kind visit-meet one -0.03
kind visit-meet some 0.05
lemma a 0.22
lemma all 0.16
lemma apart 0.11
lemma many -0.03
lemma none 0.17
lemma one 0.10
lemma poss 0.05
lemma some -0.02
lemma the 0.15
main a 0.33
main poss 0.11
main the 0.39
main verb 0.38
much told 0.30
persons all states all 0.07
persons apart states all 0.16
persons apart states apart -0.09
persons many states all 0.16
persons new states all 0.12
persons none states all 0.11
persons none states none -0.11
persons none states some -0.06
persons one states some -0.05
persons some states all 0.13
persons some states some -0.14
same clause 0.06
shape a -0.18
shape a between 0 0.02
shape a between 1 -0.10
shape a between 2 -0.09
shape a far 0 0.08
shape a far 1 -0.07
shape a far 2 -0.04
shape a far 3 -0.20
shape a far 4 0.06
shape a persons all 0.04
shape a persons apart -0.06
shape a persons none -0.16
shape poss between 0 0.20
shape poss far 0 -0.03
shape poss far 1 0.03
shape poss far 2 0.06
shape the 0.03
shape the between 0 0.85
shape the between 1 -0.38
shape the between 2 -0.43
shape the far 0 -0.05
shape the far 1 0.07
shape the far 2 0.15
shape the far 4 -0.13
shape the persons all 0.12
shape the persons apart 0.15
shape the persons none -0.10
shape the persons one -0.02
shape the persons some -0.10
shape verb -0.04
shape verb between 0 0.17
shape verb between 1 -0.08
shape verb between 2 -0.13
shape verb far 0 0.14
shape verb far 1 0.04
shape verb far 2 -0.06
shape verb far 3 -0.07
shape verb persons apart -0.10
shape verb persons one -0.04
shape verb persons some 0.06
states all a 0.14
states all poss 0.11
states all the 0.39
states all verb 0.12
states some a -0.26
states some the -0.04
status other -0.40
status other none -0.15
status other one -0.06
status same 0.19
status same all 0.23
status same apart -0.19
status same many 0.06
status same new -0.24
status same none 0.06
status same one 0.11
status same some 0.19
when open 0.15
when open persons all 0.08
when open persons apart -0.08
when open persons many 0.13
when open persons new -0.06
when open persons none -0.03
when open persons one 0.12
when other -0.32
when other persons none -0.11
when same -0.03
when same persons all 0.14
when same persons none 0.05
when same persons one -0.02
where open -0.13
where open persons all -0.06
where open persons many 0.18
where open persons new -0.14
where open persons none -0.15
where open persons one 0.08
where open persons some -0.03
where other -0.22
where other persons apart -0.04
where other persons none -0.02
where other persons one -0.12
where same 0.16
where same persons all 0.12
where same persons none 0.09
where same persons one 0.09
`;
