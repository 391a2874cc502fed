/**
 * Weights of being one occasion. Made by ../../build/train-meetings.mjs.
 * Do not edit.
 *
 * @module src/extract/meetings/weights/same
 */
export const same = `
 -0.97
anchor apart -0.05
anchor apart a -0.08
anchor apart far 1 0.02
anchor apart far 2 -0.03
anchor apart kind same 0.07
anchor apart verb 0.07
anchor new -0.05
anchor new far 0 0.04
anchor new far 1 0.09
anchor new far 2 -0.18
anchor new the 0.05
anchor new verb -0.13
anchor none -0.08
anchor none far 0 -0.03
anchor none far 2 -0.04
anchor none kind meet-talk -0.06
anchor none kind same 0.10
anchor none kind talk-meet -0.09
anchor none kind visit-meet 0.08
anchor none the 0.08
anchor one 0.13
anchor one a 0.19
anchor one far 0 -0.05
anchor one far 1 0.08
anchor one far 2 0.10
anchor one kind same 0.12
anchor one poss -0.03
anchor some 0.02
anchor some far 0 0.11
anchor some far 1 -0.09
anchor some kind same 0.07
anchor some kind visit-meet 0.09
anchor some the -0.07
clash 0.18
clash meet 0.08
clash same 0.03
clash some 0.06
far 0 between 0 0.29
far 0 between 1 -0.30
far 1 between 0 0.20
far 1 between 1 -0.24
far 1 between 2 0.04
far 2 between 0 0.42
far 2 between 1 0.07
far 2 between 2 -0.36
far 3 between 0 0.25
far 3 between 1 -0.11
far 3 between 2 -0.34
far 4 between 0 0.08
kind meet-talk 0.11
kind meet-visit -0.33
kind meet-visit one -0.10
kind same 0.30
kind same all 0.10
kind same apart -0.06
kind same many 0.02
kind same new -0.14
kind same none 0.19
kind same one 0.10
kind same some 0.09
kind talk-meet -0.11
kind talk-visit -0.03
kind visit-meet 0.21
lemma a 0.10
lemma all 0.08
lemma apart 0.07
lemma many -0.04
lemma none 0.12
lemma one 0.08
lemma poss 0.05
lemma some -0.04
lemma the 0.16
main a 0.24
main the 0.37
main verb 0.26
much told 0.34
persons all states all 0.15
persons apart states all 0.15
persons many states all 0.12
persons new states new -0.16
persons none states all 0.09
persons none states none -0.11
persons none states some -0.11
persons one states all 0.08
persons one states some -0.13
persons some states some -0.05
plural -0.03
same clause 0.04
same clause same -0.11
shape a -0.05
shape a between 0 0.06
shape a between 1 -0.12
shape a far 0 0.04
shape a far 1 -0.06
shape a far 3 -0.16
shape a persons apart -0.03
shape a persons none -0.08
shape a persons one 0.18
shape a persons some -0.07
shape poss -0.04
shape poss between 0 0.11
shape poss far 0 -0.12
shape poss persons one -0.03
shape the 0.05
shape the between 0 0.90
shape the between 1 -0.27
shape the between 2 -0.57
shape the far 0 -0.02
shape the far 1 0.05
shape the far 2 0.17
shape the far 3 0.02
shape the far 4 -0.17
shape the persons all 0.14
shape the persons apart 0.06
shape the persons many -0.03
shape the persons none -0.12
shape the persons one 0.02
shape verb -0.11
shape verb between 0 0.16
shape verb far 0 0.10
shape verb far 1 -0.07
shape verb far 2 -0.09
states all a 0.23
states all poss 0.07
states all the 0.32
states all verb 0.08
states none the 0.17
states some a -0.27
states some the -0.12
status other -0.44
status other none -0.14
status other one 0.06
status same 0.28
status same all 0.36
status same apart -0.05
status same many 0.06
status same new -0.10
status same none -0.06
status same one 0.03
status same some 0.06
when open 0.13
when open persons all 0.16
when open persons many 0.11
when open persons new -0.10
when open persons none -0.08
when open persons one 0.10
when open persons some -0.04
when other -0.32
when other persons none -0.20
when same 0.03
when same persons all 0.11
when same persons none 0.08
where open persons all 0.10
where open persons apart 0.08
where open persons many 0.14
where open persons new -0.07
where open persons none -0.16
where open persons one -0.04
where open persons some -0.05
where other -0.30
where same 0.16
where same persons all 0.07
where same persons none 0.08
where same persons one 0.15
`;
