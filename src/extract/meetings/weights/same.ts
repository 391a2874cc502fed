/**
 * Weights of being one occasion. Made by ../../build/train-meetings.mjs.
 * Do not edit.
 *
 * @module src/extract/meetings/weights/same
 */
export const same = `
 -1.25
anchor all 0.02
anchor all far 2 0.04
anchor all kind same 0.02
anchor apart -0.18
anchor apart a -0.12
anchor apart far 0 -0.12
anchor apart far 1 0.07
anchor apart far 2 -0.13
anchor apart kind meet-visit -0.11
anchor apart kind same 0.17
anchor apart kind visit-meet -0.20
anchor apart the 0.05
anchor apart verb -0.10
anchor new a 0.08
anchor new far 0 0.09
anchor new far 1 0.06
anchor new far 2 -0.16
anchor new kind big-visit -0.11
anchor new kind same 0.07
anchor new kind visit-meet 0.05
anchor new poss -0.10
anchor new the 0.08
anchor new verb -0.09
anchor none a -0.06
anchor none far 0 0.14
anchor none far 1 -0.04
anchor none far 2 -0.11
anchor none kind meet-big -0.21
anchor none kind meet-visit 0.12
anchor none kind same 0.06
anchor none kind talk-big -0.12
anchor none kind talk-meet -0.05
anchor none kind visit-big -0.04
anchor none kind visit-meet 0.20
anchor none poss -0.10
anchor none the 0.10
anchor none verb 0.04
anchor one 0.05
anchor one a 0.11
anchor one far 0 -0.12
anchor one far 1 0.07
anchor one far 2 0.10
anchor one kind meet-visit -0.07
anchor one the -0.03
anchor some 0.05
anchor some a -0.04
anchor some far 0 0.11
anchor some far 1 -0.08
anchor some kind same 0.04
anchor some kind visit-meet 0.15
anchor some the -0.11
anchor some verb 0.09
bare a 0 -0.10
bare the 1 0.02
bare the 2 -0.06
clash -0.07
clash apart -0.08
clash meet -0.22
clash talk 0.04
clash visit-meet -0.07
far 0 between 0 0.31
far 0 between 1 -0.22
far 1 between 0 0.28
far 1 between 1 -0.30
far 1 between 2 0.09
far 2 between 0 0.35
far 2 between 1 0.30
far 2 between 2 -0.47
far 3 between 0 0.29
far 3 between 1 -0.23
far 3 between 2 -0.24
far 4 between 0 0.04
far 4 between 1 -0.10
far 4 between 2 -0.18
kind big-meet -0.15
kind big-visit -0.14
kind meet-big -0.20
kind meet-big none -0.09
kind meet-talk one 0.17
kind meet-visit -0.22
kind meet-visit none 0.05
kind meet-visit one -0.13
kind meet-visit some -0.04
kind same 0.34
kind same all 0.09
kind same apart 0.06
kind same many -0.09
kind same new -0.03
kind same none 0.22
kind same one 0.10
kind talk-big -0.12
kind talk-meet -0.11
kind talk-meet none 0.06
kind talk-meet one -0.10
kind talk-visit 0.04
kind visit-big -0.04
kind visit-meet 0.20
kind visit-meet none -0.02
kind visit-meet one 0.03
kind visit-meet some 0.11
kind visit-talk -0.11
lemma a 0.22
lemma all -0.10
lemma apart 0.11
lemma many 0.05
lemma none 0.18
lemma one 0.15
lemma poss 0.05
lemma the 0.16
lemma verb -0.04
main a 0.30
main poss 0.12
main the 0.39
main verb 0.34
much told 0.26
persons all states all 0.13
persons all states some -0.06
persons apart states apart 0.08
persons apart states some -0.16
persons many states all 0.19
persons many states some -0.20
persons new states all 0.08
persons new states new -0.14
persons new states some -0.11
persons none states all 0.22
persons none states apart 0.05
persons none states new -0.12
persons none states none -0.06
persons none states some -0.18
persons one states all -0.11
persons one states some 0.09
persons some states all 0.27
persons some states some -0.14
plural -0.08
same clause 0.06
same clause same -0.20
shape a -0.12
shape a between 0 0.15
shape a between 1 -0.11
shape a between 2 -0.16
shape a far 0 0.05
shape a far 3 -0.18
shape a far 4 0.03
shape a persons all -0.03
shape a persons apart -0.09
shape a persons none -0.18
shape a persons one 0.14
shape a persons some -0.04
shape poss between 0 0.17
shape poss between 2 -0.16
shape poss far 2 0.02
shape poss persons new -0.03
shape poss persons one 0.15
shape poss persons some 0.03
shape the 0.09
shape the between 0 0.84
shape the between 1 -0.38
shape the between 2 -0.37
shape the far 0 -0.07
shape the far 1 0.12
shape the far 2 0.14
shape the far 3 0.04
shape the far 4 -0.15
shape the persons apart 0.32
shape the persons none -0.03
shape the persons one -0.18
shape verb -0.07
shape verb between 0 0.09
shape verb between 1 -0.05
shape verb between 2 -0.11
shape verb far 0 0.10
shape verb far 1 -0.02
shape verb far 3 -0.02
shape verb far 4 -0.13
shape verb persons all 0.13
shape verb persons apart -0.33
shape verb persons many -0.08
shape verb persons none 0.23
shape verb persons one 0.03
shape verb persons some 0.07
states all a 0.14
states all poss 0.14
states all the 0.28
states all verb 0.23
states apart a -0.09
states apart the 0.14
states new a 0.04
states none a 0.04
states none verb 0.15
states some a -0.25
states some poss -0.17
states some the -0.05
states some verb -0.30
status other -0.37
status other all -0.16
status other apart 0.11
status other new 0.06
status other none -0.16
status other one -0.10
status other some -0.09
status same 0.27
status same all 0.23
status same apart -0.20
status same many 0.03
status same new -0.20
status same none 0.06
status same one 0.23
status same some 0.14
when open 0.17
when open persons all 0.21
when open persons apart -0.12
when open persons many -0.08
when open persons new -0.09
when open persons one 0.27
when other -0.24
when other persons none -0.11
when same -0.03
when same persons all -0.04
when same persons none 0.03
when same persons one -0.07
where open -0.09
where open persons all 0.07
where open persons apart -0.03
where open persons many 0.18
where open persons new -0.20
where open persons none -0.20
where open persons some 0.09
where other -0.30
where other persons all 0.02
where other persons apart -0.08
where other persons new 0.04
where other persons one -0.02
where other persons some -0.10
where same 0.29
where same persons many -0.03
where same persons none 0.12
where same persons one 0.14
where same persons some 0.06
`;
