/**
 * Weights of being one occasion. Made by ../../build/train-meetings.mjs.
 * Do not edit.
 *
 * @module src/extract/meetings/weights/same
 */
export const same = `
 -1.29
anchor all 0.04
anchor all far 2 0.03
anchor all kind same 0.04
anchor apart -0.19
anchor apart a -0.10
anchor apart far 0 -0.14
anchor apart far 1 0.06
anchor apart far 2 -0.12
anchor apart kind meet-visit -0.11
anchor apart kind same 0.15
anchor apart kind visit-meet -0.19
anchor apart poss -0.02
anchor apart the 0.06
anchor apart verb -0.12
anchor new a 0.04
anchor new far 0 0.10
anchor new far 1 0.04
anchor new far 2 -0.16
anchor new kind meet-visit -0.21
anchor new kind same 0.07
anchor new kind visit-meet 0.03
anchor new poss -0.10
anchor new the 0.11
anchor new verb -0.08
anchor none -0.08
anchor none a -0.12
anchor none far 0 0.11
anchor none far 1 -0.05
anchor none far 2 -0.14
anchor none kind meet-big -0.24
anchor none kind meet-talk 0.04
anchor none kind meet-visit 0.09
anchor none kind same 0.11
anchor none kind talk-big -0.11
anchor none kind talk-meet -0.08
anchor none kind visit-meet 0.19
anchor none poss -0.11
anchor none the 0.12
anchor none verb 0.03
anchor one 0.07
anchor one a 0.12
anchor one far 0 -0.12
anchor one far 1 0.03
anchor one far 2 0.15
anchor one kind meet-visit -0.06
anchor one kind same -0.04
anchor one the -0.06
anchor some 0.07
anchor some far 0 0.11
anchor some far 1 -0.04
anchor some kind same 0.05
anchor some kind visit-meet 0.17
anchor some the -0.11
anchor some verb 0.07
bare the 1 0.02
bare the 2 -0.08
clash -0.06
clash apart -0.07
clash meet -0.21
clash same 0.03
clash talk 0.05
clash visit-meet -0.07
far 0 between 0 0.30
far 0 between 1 -0.25
far 1 between 0 0.29
far 1 between 1 -0.28
far 1 between 2 0.06
far 2 between 0 0.34
far 2 between 1 0.33
far 2 between 2 -0.48
far 3 between 0 0.29
far 3 between 1 -0.23
far 3 between 2 -0.19
far 4 between 0 0.04
far 4 between 1 -0.10
far 4 between 2 -0.24
kind big-meet -0.14
kind meet-big -0.24
kind meet-talk none -0.02
kind meet-talk one 0.22
kind meet-visit -0.28
kind meet-visit none 0.05
kind meet-visit one -0.14
kind meet-visit some -0.04
kind same 0.38
kind same all 0.14
kind same apart 0.07
kind same many -0.10
kind same new -0.04
kind same none 0.23
kind same one 0.08
kind talk-big -0.11
kind talk-meet -0.14
kind talk-meet none 0.06
kind talk-meet one -0.09
kind talk-visit 0.06
kind visit-meet 0.20
kind visit-meet one -0.02
kind visit-meet some 0.15
kind visit-talk -0.12
kind visit-talk one -0.04
lemma a 0.19
lemma all -0.07
lemma apart 0.09
lemma many 0.04
lemma none 0.17
lemma one 0.12
lemma poss 0.04
lemma the 0.17
lemma verb -0.03
main a 0.32
main poss 0.12
main the 0.41
main verb 0.33
much told 0.26
persons all states all 0.09
persons all states some -0.07
persons apart states all -0.03
persons apart states apart 0.13
persons apart states some -0.16
persons many states all 0.20
persons new states all 0.08
persons none states all 0.17
persons none states apart -0.03
persons none states new -0.03
persons none states some -0.21
persons one states all -0.04
persons one states some 0.03
persons some states all 0.27
persons some states some -0.10
plural -0.08
same clause same -0.21
shape a -0.16
shape a between 0 0.17
shape a between 1 -0.12
shape a between 2 -0.21
shape a far 1 0.04
shape a far 3 -0.16
shape a far 4 -0.03
shape a persons apart -0.08
shape a persons new 0.02
shape a persons none -0.15
shape a persons one 0.08
shape a persons some -0.08
shape poss between 0 0.15
shape poss between 2 -0.16
shape poss far 1 -0.03
shape poss far 2 0.05
shape poss persons all -0.07
shape poss persons new -0.04
shape poss persons one 0.17
shape the 0.12
shape the between 0 0.85
shape the between 1 -0.35
shape the between 2 -0.37
shape the far 0 -0.04
shape the far 1 0.07
shape the far 2 0.15
shape the far 3 0.08
shape the far 4 -0.13
shape the persons apart 0.33
shape the persons none -0.06
shape the persons one -0.19
shape the persons some 0.07
shape verb -0.08
shape verb between 0 0.09
shape verb between 1 -0.07
shape verb between 2 -0.10
shape verb far 0 0.10
shape verb far 3 -0.03
shape verb far 4 -0.13
shape verb persons all 0.10
shape verb persons apart -0.35
shape verb persons many -0.08
shape verb persons none 0.23
shape verb persons one 0.09
shape verb persons some 0.07
states all a 0.17
states all poss 0.16
states all the 0.17
states all verb 0.24
states apart a -0.06
states apart the 0.03
states new a 0.04
states new the -0.04
states none a 0.03
states none the 0.07
states none verb 0.14
states some a -0.33
states some poss -0.18
states some the -0.10
states some verb -0.30
status other -0.43
status other apart 0.04
status other none -0.19
status other one -0.07
status same 0.30
status same all 0.16
status same apart -0.14
status same new -0.12
status same none 0.10
status same one 0.21
status same some 0.08
when open 0.19
when open persons all 0.13
when open persons apart -0.16
when open persons many -0.07
when open persons new -0.10
when open persons one 0.32
when open persons some 0.07
when other -0.32
when other persons none -0.10
when same persons all 0.08
when same persons one -0.08
where open -0.11
where open persons many 0.18
where open persons new -0.19
where open persons none -0.23
where open persons one 0.03
where open persons some 0.09
where other -0.28
where other persons apart -0.08
where other persons new 0.02
where same 0.27
where same persons all 0.03
where same persons many -0.05
where same persons none 0.14
where same persons one 0.13
where same persons some 0.05
`;
