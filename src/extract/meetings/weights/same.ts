/**
 * Weights of being one occasion. Made by ../../build/train-meetings.mjs.
 * Do not edit.
 *
 * @module src/extract/meetings/weights/same
 */
export const same = `
 -0.94
anchor apart -0.15
anchor apart a -0.18
anchor apart far 1 0.07
anchor apart far 2 -0.18
anchor apart kind meet-visit -0.07
anchor apart kind visit-meet -0.23
anchor apart verb -0.05
anchor new -0.11
anchor new a 0.06
anchor new far 0 0.05
anchor new far 1 0.03
anchor new far 2 -0.19
anchor new kind same 0.07
anchor new poss -0.05
anchor new the 0.07
anchor new verb -0.18
anchor none -0.15
anchor none a -0.09
anchor none far 1 -0.05
anchor none far 2 -0.08
anchor none kind meet-big -0.21
anchor none kind meet-talk -0.02
anchor none kind meet-visit 0.07
anchor none kind same 0.16
anchor none kind talk-meet -0.03
anchor none kind visit-meet 0.14
anchor none the 0.14
anchor one 0.14
anchor one a 0.21
anchor one far 0 -0.03
anchor one far 1 0.06
anchor one far 2 0.12
anchor one poss -0.03
anchor some 0.05
anchor some a -0.08
anchor some far 0 0.12
anchor some far 1 -0.04
anchor some far 2 -0.03
anchor some kind same 0.07
anchor some kind visit-meet 0.11
clash 0.12
clash apart 0.11
clash meet -0.03
clash same 0.15
far 0 between 0 0.38
far 0 between 1 -0.31
far 1 between 0 0.26
far 1 between 1 -0.24
far 1 between 2 0.06
far 2 between 0 0.33
far 2 between 1 0.27
far 2 between 2 -0.46
far 3 between 0 0.23
far 3 between 1 -0.18
far 3 between 2 -0.34
far 4 between 0 0.06
far 4 between 2 -0.17
kind meet-big -0.20
kind meet-talk 0.11
kind meet-talk one 0.24
kind meet-visit -0.24
kind meet-visit one -0.04
kind same 0.34
kind same all -0.03
kind same many 0.07
kind same new -0.08
kind same none 0.24
kind same one -0.05
kind same some 0.20
kind talk-meet -0.08
kind visit-meet 0.15
kind visit-meet some 0.03
lemma a 0.22
lemma all 0.05
lemma apart 0.08
lemma none 0.16
lemma one 0.07
lemma poss 0.06
lemma some 0.08
lemma the 0.18
lemma verb -0.03
main a 0.31
main poss 0.12
main the 0.40
main verb 0.35
much told 0.27
persons all states all 0.11
persons apart states all 0.09
persons apart states apart -0.04
persons many states all 0.09
persons new states all 0.14
persons new states new -0.23
persons none states all 0.13
persons none states none -0.10
persons none states some -0.10
persons one states some -0.03
persons some states all 0.16
persons some states some -0.12
same clause 0.07
shape a -0.17
shape a between 1 -0.09
shape a between 2 -0.09
shape a far 0 0.07
shape a far 1 -0.07
shape a far 2 -0.04
shape a far 3 -0.18
shape a far 4 0.05
shape a persons all 0.08
shape a persons apart -0.04
shape a persons new -0.06
shape a persons none -0.16
shape a persons one 0.05
shape a persons some -0.05
shape poss between 0 0.20
shape poss far 0 -0.05
shape poss far 1 0.03
shape poss far 2 0.07
shape the 0.03
shape the between 0 0.84
shape the between 1 -0.37
shape the between 2 -0.44
shape the far 0 -0.06
shape the far 1 0.07
shape the far 2 0.16
shape the far 4 -0.13
shape the persons all 0.14
shape the persons apart 0.18
shape the persons none -0.10
shape the persons one -0.07
shape the persons some -0.08
shape verb -0.06
shape verb between 0 0.20
shape verb between 1 -0.10
shape verb between 2 -0.16
shape verb far 0 0.13
shape verb far 1 0.04
shape verb far 2 -0.06
shape verb far 3 -0.06
shape verb persons apart -0.17
shape verb persons one -0.03
shape verb persons some 0.10
states all a 0.16
states all poss 0.09
states all the 0.38
states all verb 0.08
states apart the 0.04
states new a -0.04
states some a -0.25
states some the -0.06
status other -0.38
status other none -0.16
status other one -0.12
status other some -0.17
status same 0.18
status same all 0.21
status same apart -0.19
status same many 0.09
status same new -0.25
status same none 0.05
status same one 0.15
status same some 0.14
when open 0.15
when open persons apart -0.10
when open persons many 0.14
when open persons new -0.06
when open persons none -0.03
when open persons one 0.17
when open persons some 0.06
when other -0.32
when other persons none -0.12
when same -0.04
when same persons all 0.20
when same persons none 0.05
when same persons one -0.09
where open -0.14
where open persons all -0.03
where open persons many 0.12
where open persons new -0.16
where open persons none -0.16
where open persons one 0.07
where open persons some 0.05
where other -0.21
where other persons apart -0.04
where other persons none -0.03
where other persons one -0.12
where same 0.15
where same persons all 0.13
where same persons none 0.09
where same persons one 0.09
`;
