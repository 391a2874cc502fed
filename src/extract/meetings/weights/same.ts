/**
 * Weights of being one occasion. Made by ../../build/train-meetings.mjs.
 * Do not edit.
 *
 * @module src/extract/meetings/weights/same
 */
export const same = `
 -0.52
anchor apart -0.16
anchor new -0.14
anchor new a -0.05
anchor new far 0 -0.04
anchor new far 1 0.12
anchor new far 2 -0.22
anchor new the 0.05
anchor new verb -0.15
anchor none -0.04
anchor none a -0.07
anchor none far 1 -0.09
anchor none far 2 0.05
anchor none kind meet-talk 0.02
anchor none verb 0.17
anchor one 0.12
anchor one a 0.11
anchor one far 1 0.03
anchor one far 2 0.08
anchor one kind meet-visit -0.16
anchor one kind same 0.10
anchor one poss -0.06
anchor some 0.06
anchor some far 1 -0.05
anchor some kind same 0.09
anchor some the -0.11
clash 0.15
clash apart 0.05
clash meet 0.12
clash same 0.11
clash some 0.10
clash talk -0.04
far 0 between 0 0.27
far 1 between 0 0.24
far 1 between 1 -0.11
far 2 between 0 0.37
far 2 between 1 0.08
far 2 between 2 -0.32
far 3 between 0 0.30
far 3 between 2 -0.37
far 4 between 0 0.05
kind meet-talk 0.17
kind meet-visit -0.35
kind meet-visit one -0.14
kind same 0.33
kind same all 0.21
kind same many 0.11
kind same new -0.18
kind same none 0.05
kind same one 0.04
kind same some 0.12
kind talk-meet -0.04
kind visit-meet 0.10
lemma a 0.06
lemma all 0.07
lemma apart 0.05
lemma new -0.09
lemma none 0.12
lemma one 0.03
lemma poss 0.04
lemma some 0.09
lemma the 0.20
main a 0.19
main the 0.37
main verb 0.28
much told 0.20
persons all states all 0.19
persons apart states all 0.07
persons many states all 0.14
persons none states all 0.16
persons none states none 0.02
persons none states some -0.26
persons one states all 0.02
persons one states some -0.09
persons some states all 0.06
plural 0.06
same clause -0.07
same clause same -0.12
shape a -0.03
shape a between 0 0.06
shape a between 1 -0.11
shape a between 2 0.03
shape a far 1 -0.04
shape a far 3 -0.10
shape a persons none -0.14
shape a persons one 0.13
shape poss -0.09
shape poss between 0 0.08
shape poss far 0 -0.07
shape poss persons all 0.05
shape the between 0 0.87
shape the between 1 -0.29
shape the between 2 -0.59
shape the far 0 -0.07
shape the far 1 0.04
shape the far 2 0.13
shape the far 3 0.06
shape the far 4 -0.18
shape the persons all 0.08
shape the persons apart 0.08
shape the persons new -0.12
shape the persons none 0.08
shape the persons one -0.10
shape the persons some -0.10
shape verb 0.07
shape verb between 0 0.22
shape verb far 0 0.17
shape verb far 1 0.06
states all a 0.09
states all poss -0.04
states all the 0.29
states all verb 0.17
states apart the -0.06
states none a 0.10
states none the 0.08
states some a -0.18
states some the -0.15
status other -0.37
status other none 0.06
status other one -0.06
status same 0.30
status same all 0.31
status same apart -0.03
status same many 0.19
status same new -0.17
status same none -0.17
status same one 0.05
status same some 0.13
when open 0.04
when open persons all 0.19
when open persons apart -0.04
when open persons many 0.12
when open persons new -0.20
when open persons none -0.09
when open persons one 0.05
when other -0.21
when same 0.11
when same persons none 0.14
where open -0.02
where open persons all 0.13
where open persons apart 0.03
where open persons many 0.09
where open persons new -0.23
where open persons none -0.17
where open persons one 0.11
where open persons some 0.03
where other -0.27
where same 0.23
where same persons all 0.17
where same persons none 0.08
where same persons one -0.02
where same persons some 0.03
`;
