/**
 * Weights of being one occasion. Made by ../../build/train-meetings.mjs.
 * Do not edit.
 *
 * @module src/extract/meetings/weights/same
 */
export const same = `
 -0.47
anchor apart -0.08
anchor apart far 1 0.06
anchor apart far 2 -0.09
anchor apart kind same 0.06
anchor new -0.27
anchor new a -0.06
anchor new far 0 -0.05
anchor new far 2 -0.25
anchor new kind same -0.04
anchor new the 0.02
anchor new verb -0.14
anchor none -0.02
anchor none a -0.07
anchor none far 1 -0.08
anchor none far 2 0.05
anchor none kind same 0.05
anchor none kind visit-meet -0.03
anchor none the -0.04
anchor none verb 0.16
anchor one 0.12
anchor one a 0.11
anchor one far 1 0.02
anchor one far 2 0.10
anchor one kind meet-visit -0.13
anchor one kind same 0.07
anchor one poss -0.03
anchor some 0.07
anchor some far 1 -0.05
anchor some kind same 0.08
clash 0.14
clash apart 0.04
clash meet 0.11
clash same 0.10
clash some 0.09
clash talk -0.04
far 0 between 0 0.26
far 1 between 0 0.25
far 1 between 1 -0.14
far 2 between 0 0.36
far 2 between 1 0.09
far 2 between 2 -0.33
far 3 between 0 0.26
far 3 between 2 -0.26
far 4 between 0 0.04
kind meet-talk 0.16
kind meet-talk one 0.07
kind meet-visit -0.36
kind meet-visit one -0.15
kind same 0.34
kind same all 0.24
kind same apart -0.03
kind same new -0.12
kind same none 0.06
kind same one 0.10
kind same some 0.08
kind talk-meet -0.04
kind visit-meet 0.09
kind visit-meet some 0.04
lemma all 0.10
lemma apart 0.03
lemma none 0.11
lemma one 0.08
lemma poss 0.07
lemma some 0.08
lemma the 0.18
main a 0.18
main the 0.39
main verb 0.29
much told 0.22
persons all states all 0.19
persons apart states all 0.03
persons many states all 0.08
persons none states all 0.25
persons none states none 0.03
persons none states some -0.28
persons some states all 0.08
persons some states some -0.07
plural 0.07
same clause -0.05
same clause same -0.10
shape a -0.05
shape a between 0 0.06
shape a between 1 -0.13
shape a between 2 0.02
shape a far 1 -0.05
shape a far 3 -0.10
shape a persons all 0.03
shape a persons none -0.18
shape a persons one 0.17
shape poss -0.05
shape poss between 0 0.05
shape poss far 0 -0.10
shape poss persons one 0.04
shape the -0.04
shape the between 0 0.85
shape the between 1 -0.30
shape the between 2 -0.58
shape the far 0 -0.06
shape the far 1 0.04
shape the far 2 0.12
shape the far 3 0.05
shape the far 4 -0.19
shape the persons all 0.09
shape the persons apart 0.11
shape the persons many -0.04
shape the persons new -0.06
shape the persons none 0.05
shape the persons one -0.09
shape the persons some -0.10
shape verb 0.09
shape verb between 0 0.22
shape verb far 0 0.17
shape verb far 1 0.06
states all a 0.10
states all poss 0.03
states all the 0.21
states all verb 0.16
states none a 0.04
states none the 0.10
states some a -0.12
states some the -0.18
status other -0.36
status same 0.31
status same all 0.31
status same many 0.14
status same new -0.17
status same none -0.11
status same one 0.07
status same some 0.07
when open 0.04
when open persons all 0.25
when open persons many 0.14
when open persons new -0.28
when open persons none -0.08
when open persons one 0.07
when open persons some -0.05
when other -0.20
when same 0.10
when same persons none 0.14
where open -0.03
where open persons all 0.14
where open persons many 0.15
where open persons new -0.22
where open persons none -0.16
where open persons one 0.02
where open persons some 0.04
where other -0.24
where same 0.22
where same persons all 0.13
where same persons none 0.02
where same persons one 0.09
`;
