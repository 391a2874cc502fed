/**
 * Weights of being one occasion. Made by ../../build/train-meetings.mjs.
 * Do not edit.
 *
 * @module src/extract/meetings/weights/same
 */
export const same = `
 -1.29
anchor all 0.02
anchor all far 2 0.04
anchor all kind same 0.02
anchor apart -0.18
anchor apart a -0.11
anchor apart far 0 -0.12
anchor apart far 1 0.06
anchor apart far 2 -0.12
anchor apart kind meet-visit -0.11
anchor apart kind same 0.16
anchor apart kind visit-meet -0.20
anchor apart the 0.05
anchor apart verb -0.11
anchor new a 0.10
anchor new far 0 0.10
anchor new far 1 0.05
anchor new far 2 -0.16
anchor new kind meet-visit -0.18
anchor new kind same 0.07
anchor new kind visit-meet 0.05
anchor new poss -0.10
anchor new the 0.09
anchor new verb -0.09
anchor none -0.04
anchor none a -0.10
anchor none far 0 0.13
anchor none far 1 -0.04
anchor none far 2 -0.13
anchor none kind meet-big -0.24
anchor none kind meet-visit 0.13
anchor none kind same 0.07
anchor none kind talk-big -0.12
anchor none kind talk-meet -0.05
anchor none kind visit-meet 0.20
anchor none poss -0.10
anchor none the 0.12
anchor none verb 0.05
anchor one 0.05
anchor one a 0.11
anchor one far 0 -0.13
anchor one far 1 0.06
anchor one far 2 0.11
anchor one kind meet-visit -0.07
anchor one the -0.04
anchor one verb -0.02
anchor some 0.05
anchor some a -0.04
anchor some far 0 0.11
anchor some far 1 -0.07
anchor some kind same 0.04
anchor some kind visit-meet 0.15
anchor some the -0.11
anchor some verb 0.09
bare the 2 -0.08
clash -0.06
clash apart -0.08
clash meet -0.22
clash talk 0.05
clash visit-meet -0.07
far 0 between 0 0.32
far 0 between 1 -0.24
far 1 between 0 0.28
far 1 between 1 -0.28
far 1 between 2 0.05
far 2 between 0 0.35
far 2 between 1 0.31
far 2 between 2 -0.47
far 3 between 0 0.30
far 3 between 1 -0.23
far 3 between 2 -0.22
far 4 between 0 0.05
far 4 between 1 -0.10
far 4 between 2 -0.24
kind big-meet -0.14
kind meet-big -0.24
kind meet-talk none -0.05
kind meet-talk one 0.22
kind meet-visit -0.24
kind meet-visit none 0.04
kind meet-visit one -0.12
kind meet-visit some -0.03
kind same 0.35
kind same all 0.12
kind same apart 0.07
kind same many -0.10
kind same new -0.02
kind same none 0.21
kind same one 0.09
kind talk-big -0.12
kind talk-meet -0.11
kind talk-meet none 0.07
kind talk-meet one -0.10
kind talk-visit 0.04
kind visit-meet 0.20
kind visit-meet none -0.02
kind visit-meet one 0.03
kind visit-meet some 0.11
kind visit-talk -0.12
kind visit-talk one -0.04
lemma a 0.19
lemma all -0.09
lemma apart 0.11
lemma many 0.04
lemma none 0.16
lemma one 0.14
lemma poss 0.05
lemma the 0.17
lemma verb -0.04
main a 0.32
main poss 0.12
main the 0.38
main verb 0.34
much told 0.28
persons all states all 0.12
persons all states some -0.07
persons apart states apart 0.10
persons apart states some -0.15
persons many states all 0.19
persons new states all 0.09
persons none states all 0.19
persons none states apart -0.03
persons none states new -0.03
persons none states some -0.20
persons one states all -0.05
persons one states some 0.02
persons some states all 0.26
persons some states some -0.13
plural -0.09
same clause 0.03
same clause same -0.19
shape a -0.13
shape a between 0 0.17
shape a between 1 -0.10
shape a between 2 -0.20
shape a far 0 0.04
shape a far 3 -0.17
shape a far 4 -0.02
shape a persons apart -0.09
shape a persons none -0.16
shape a persons one 0.15
shape a persons some -0.10
shape poss between 0 0.17
shape poss between 2 -0.16
shape poss far 1 -0.03
shape poss far 2 0.03
shape poss persons all -0.08
shape poss persons new -0.03
shape poss persons one 0.15
shape poss persons some 0.02
shape the 0.11
shape the between 0 0.87
shape the between 1 -0.36
shape the between 2 -0.40
shape the far 0 -0.06
shape the far 1 0.10
shape the far 2 0.16
shape the far 3 0.05
shape the far 4 -0.14
shape the persons apart 0.32
shape the persons none -0.05
shape the persons one -0.18
shape the persons some 0.06
shape verb -0.08
shape verb between 0 0.09
shape verb between 1 -0.06
shape verb between 2 -0.11
shape verb far 0 0.10
shape verb far 1 -0.03
shape verb far 3 -0.02
shape verb far 4 -0.12
shape verb persons all 0.14
shape verb persons apart -0.33
shape verb persons many -0.08
shape verb persons none 0.24
shape verb persons some 0.07
states all a 0.19
states all poss 0.14
states all the 0.21
states all verb 0.24
states apart a -0.07
states new a 0.04
states new the -0.04
states none a 0.02
states none the 0.04
states none verb 0.15
states some a -0.31
states some poss -0.18
states some the -0.10
states some verb -0.32
status other -0.37
status other all -0.20
status other apart 0.11
status other new 0.04
status other none -0.15
status other one -0.11
status same 0.26
status same all 0.24
status same apart -0.20
status same many 0.04
status same new -0.19
status same none 0.06
status same one 0.25
status same some 0.07
when open 0.20
when open persons all 0.15
when open persons apart -0.12
when open persons many -0.07
when open persons new -0.08
when open persons one 0.26
when open persons some 0.07
when other -0.23
when other persons none -0.10
when same -0.08
when same persons all -0.02
when same persons one -0.06
where open -0.08
where open persons all 0.04
where open persons apart -0.03
where open persons many 0.18
where open persons new -0.20
where open persons none -0.21
where open persons some 0.14
where other -0.30
where other persons apart -0.07
where other persons new 0.03
where other persons one -0.03
where other persons some -0.10
where same 0.27
where same persons many -0.04
where same persons none 0.11
where same persons one 0.15
`;
