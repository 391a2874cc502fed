/**
 * Weights of being one occasion. Made by ../../build/train-meetings.mjs.
 * Do not edit.
 *
 * @module src/extract/meetings/weights/same
 */
export const same = `
 -1.49
bare the 1 0.03
bare the 2 -0.06
far 0 between 0 0.35
far 0 between 1 -0.26
far 1 between 0 0.27
far 1 between 1 -0.28
far 1 between 2 0.10
far 2 between 0 0.30
far 2 between 1 0.32
far 2 between 2 -0.49
far 3 between 0 0.32
far 3 between 1 -0.22
far 3 between 2 -0.27
far 4 between 1 -0.10
far 4 between 2 -0.27
kind big-meet -0.09
kind big-talk -0.10
kind meet-big -0.17
kind meet-press -0.27
kind meet-talk 0.17
kind meet-talk none 0.03
kind meet-talk one 0.27
kind meet-visit -0.15
kind meet-visit none 0.06
kind meet-visit one -0.09
kind meet-visit some -0.05
kind press-meet -0.30
kind press-meet some -0.07
kind press-talk -0.25
kind press-visit -0.16
kind same 0.72
kind same all 0.15
kind same apart 0.12
kind same many -0.12
kind same none 0.24
kind same one 0.26
kind same some 0.11
kind talk-big -0.08
kind talk-meet -0.03
kind talk-meet none 0.06
kind talk-meet one -0.03
kind talk-press -0.17
kind talk-visit 0.13
kind visit-meet 0.42
kind visit-meet none 0.03
kind visit-meet some 0.24
kind visit-talk -0.05
lemma a 0.22
lemma apart 0.13
lemma many -0.06
lemma none 0.20
lemma one 0.21
lemma poss 0.05
lemma some 0.02
lemma the 0.22
main a 0.30
main poss 0.14
main the 0.41
main verb 0.42
much told 0.31
persons all states all 0.08
persons all states some -0.09
persons apart states all 0.02
persons apart states apart 0.06
persons apart states some -0.23
persons many states all 0.23
persons new states some -0.08
persons none states all 0.19
persons none states apart -0.10
persons none states none 0.04
persons none states some -0.23
persons one states all -0.06
persons one states some 0.04
persons some states all 0.20
persons some states some -0.17
same clause 0.16
same clause same -0.21
shape a -0.25
shape a between 0 0.10
shape a between 1 -0.12
shape a between 2 -0.22
shape a far 1 0.03
shape a far 2 -0.03
shape a far 3 -0.17
shape a far 4 -0.07
shape a persons apart -0.13
shape a persons new 0.03
shape a persons none -0.18
shape a persons one 0.11
shape a persons some -0.04
shape poss 0.03
shape poss between 0 0.17
shape poss between 2 -0.16
shape poss far 2 0.07
shape poss far 3 -0.02
shape poss persons all -0.06
shape poss persons new -0.05
shape poss persons one 0.18
shape poss persons some 0.03
shape the 0.13
shape the between 0 0.85
shape the between 1 -0.35
shape the between 2 -0.37
shape the far 0 -0.05
shape the far 1 0.11
shape the far 2 0.08
shape the far 3 0.11
shape the far 4 -0.13
shape the persons all 0.07
shape the persons apart 0.32
shape the persons new 0.03
shape the persons none -0.04
shape the persons one -0.25
shape the persons some -0.04
shape verb -0.13
shape verb between 0 0.13
shape verb between 1 -0.09
shape verb between 2 -0.18
shape verb far 0 0.16
shape verb far 1 -0.05
shape verb far 3 -0.10
shape verb far 4 -0.15
shape verb persons apart -0.35
shape verb persons none 0.26
shape verb persons one 0.04
shape verb persons some 0.07
states all a 0.12
states all poss 0.21
states all the 0.17
states all verb 0.18
states apart a -0.14
states apart verb -0.10
states new a 0.06
states none the 0.06
states none verb 0.16
states some a -0.29
states some poss -0.20
states some the -0.10
states some verb -0.34
status other -0.41
status other none -0.18
status other some -0.09
status same 0.16
status same all 0.15
status same apart -0.16
status same many 0.08
status same new -0.13
status same none 0.09
status same one 0.06
status same some 0.11
when open 0.06
when open persons all 0.12
when open persons apart -0.18
when open persons many -0.03
when open persons new -0.06
when open persons none 0.04
when open persons one 0.18
when open persons some 0.02
when other -0.33
when other persons none -0.10
when same 0.03
when same persons none -0.04
where open -0.14
where open persons all 0.07
where open persons many 0.24
where open persons new -0.14
where open persons none -0.24
where open persons some -0.04
where other -0.40
where other persons all -0.15
where other persons apart -0.10
where other persons one -0.03
where other persons some -0.07
where same 0.30
where same persons all 0.08
where same persons many -0.13
where same persons none 0.15
where same persons one 0.10
where same persons some 0.13
`;
