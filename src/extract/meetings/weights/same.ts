/**
 * Weights of being one occasion. Made by ../../build/train-meetings.mjs.
 * Do not edit.
 *
 * @module src/extract/meetings/weights/same
 */
export const same = `
 -0.96
anchor apart -0.21
anchor apart a -0.19
anchor apart far 2 -0.25
anchor apart kind meet-visit -0.09
anchor apart kind same -0.08
anchor apart kind visit-meet -0.11
anchor apart the -0.09
anchor apart verb 0.06
anchor new -0.06
anchor new a 0.06
anchor new far 0 0.04
anchor new far 1 0.05
anchor new far 2 -0.15
anchor new kind same 0.05
anchor new poss -0.02
anchor new the 0.06
anchor new verb -0.15
anchor none -0.10
anchor none a -0.10
anchor none far 1 -0.03
anchor none far 2 -0.07
anchor none kind meet-big -0.20
anchor none kind meet-talk -0.03
anchor none kind same 0.16
anchor none kind talk-meet -0.03
anchor none kind visit-meet 0.11
anchor none the 0.13
anchor none verb 0.04
anchor one 0.15
anchor one a 0.21
anchor one far 0 -0.06
anchor one far 1 0.07
anchor one far 2 0.15
anchor one kind meet-visit -0.18
anchor one kind same 0.07
anchor some 0.03
anchor some far 0 0.12
anchor some far 1 -0.07
anchor some kind same 0.07
anchor some kind visit-meet 0.08
anchor some the -0.05
clash 0.09
clash apart 0.03
clash some 0.05
clash talk -0.04
far 0 between 0 0.39
far 0 between 1 -0.30
far 1 between 0 0.19
far 1 between 1 -0.22
far 1 between 2 0.04
far 2 between 0 0.34
far 2 between 1 0.21
far 2 between 2 -0.38
far 3 between 0 0.20
far 3 between 1 -0.20
far 3 between 2 -0.32
far 4 between 0 0.06
far 4 between 2 -0.15
kind meet-big -0.20
kind meet-talk 0.11
kind meet-visit -0.24
kind meet-visit one -0.04
kind same 0.33
kind same all 0.14
kind same many -0.12
kind same new -0.08
kind same none 0.15
kind same one 0.10
kind same some 0.15
kind talk-meet -0.12
kind visit-meet 0.17
lemma a 0.22
lemma all 0.06
lemma apart 0.13
lemma many -0.11
lemma none 0.09
lemma one 0.18
lemma poss 0.03
lemma some 0.04
lemma the 0.17
main a 0.31
main poss 0.12
main the 0.37
main verb 0.30
much told 0.36
persons all states all 0.22
persons apart states all 0.13
persons apart states apart -0.08
persons many states all 0.14
persons new states all 0.15
persons none states all 0.17
persons none states none -0.17
persons none states some -0.10
persons one states all -0.05
persons one states some -0.04
persons some states all 0.09
persons some states some -0.10
same clause 0.05
same clause same -0.12
shape a -0.14
shape a between 1 -0.08
shape a between 2 -0.06
shape a far 0 0.06
shape a far 1 -0.04
shape a far 2 -0.04
shape a far 3 -0.18
shape a far 4 0.07
shape a persons apart -0.06
shape a persons none -0.06
shape a persons one 0.04
shape a persons some -0.06
shape poss between 0 0.14
shape poss far 0 -0.09
shape poss far 1 0.04
shape poss far 2 0.09
shape poss persons one 0.14
shape the 0.05
shape the between 0 0.87
shape the between 1 -0.34
shape the between 2 -0.47
shape the far 0 -0.04
shape the far 1 0.05
shape the far 2 0.20
shape the far 4 -0.13
shape the persons all 0.16
shape the persons apart 0.12
shape the persons none -0.10
shape the persons one -0.07
shape the persons some -0.05
shape verb -0.09
shape verb between 0 0.18
shape verb between 1 -0.15
shape verb between 2 -0.12
shape verb far 0 0.18
shape verb far 1 -0.03
shape verb far 2 -0.07
shape verb far 3 -0.07
shape verb persons all 0.07
shape verb persons apart -0.09
shape verb persons some 0.07
states all a 0.11
states all poss 0.15
states all the 0.38
states all verb 0.23
states none a -0.04
states none the 0.07
states some a -0.19
states some the -0.08
states some verb -0.13
status other -0.38
status other none -0.17
status other one 0.08
status other some -0.21
status same 0.18
status same all 0.36
status same apart -0.13
status same new -0.23
status same none 0.04
status same some 0.14
when open 0.15
when open persons all 0.15
when open persons apart -0.10
when open persons many 0.05
when open persons new -0.04
when open persons one 0.11
when other -0.33
when other persons none -0.17
when same persons all 0.11
when same persons none 0.02
where open -0.12
where open persons apart 0.03
where open persons many 0.17
where open persons new -0.15
where open persons none -0.21
where open persons one 0.04
where open persons some 0.02
where other -0.22
where other persons one -0.04
where other persons some -0.07
where same 0.15
where same persons all 0.20
where same persons none 0.09
where same persons one 0.08
`;
