/**
 * Weights of being one occasion. Made by ../../build/train-meetings.mjs.
 * Do not edit.
 *
 * @module src/extract/meetings/weights/same
 */
export const same = `
 -0.97
another -0.73
bare the 1 0.29
bare the 2 -0.33
far 0 between 0 0.44
far 0 between 1 -0.70
far 0 between 2 0.20
far 1 between 0 0.16
far 1 between 1 -0.70
far 1 between 2 0.60
far 2 between 0 0.53
far 2 between 1 1.07
far 2 between 2 -1.45
far 3 between 0 0.75
far 3 between 1 -0.62
far 3 between 2 -0.50
far 4 between 0 0.09
far 4 between 1 -0.45
far 4 between 2 -0.37
kind big-meet -0.22
kind big-talk -0.26
kind meet-big -0.31
kind meet-big none 0.07
kind meet-press -0.87
kind meet-press some -0.09
kind meet-talk 0.57
kind meet-talk all 0.24
kind meet-talk none 0.31
kind meet-talk one 1.18
kind meet-visit -0.22
kind meet-visit apart 0.29
kind meet-visit new -0.25
kind meet-visit none 0.37
kind meet-visit some -0.30
kind press-big 0.62
kind press-meet -1.14
kind press-meet some -0.05
kind press-talk -0.78
kind press-talk none -0.18
kind press-visit -0.56
kind press-visit apart -0.08
kind press-visit one -0.18
kind same 1.47
kind same all 0.83
kind same apart 0.29
kind same many 0.24
kind same new -0.04
kind same none 0.54
kind same one -0.15
kind same some 0.12
kind talk-big -0.18
kind talk-meet 0.36
kind talk-meet new 0.23
kind talk-meet none 0.75
kind talk-meet one -0.08
kind talk-press -0.79
kind talk-visit 0.96
kind visit-big -0.04
kind visit-meet 1.27
kind visit-meet apart 0.28
kind visit-meet none -0.63
kind visit-meet one 0.67
kind visit-meet some 0.59
kind visit-talk 0.02
kind visit-talk none 0.27
lemma a 0.23
lemma all -0.62
lemma apart -0.13
lemma many 0.85
lemma new -0.30
lemma none 0.49
lemma some 0.32
lemma the 0.20
lemma verb 0.23
main a 0.44
main poss 0.40
main the 0.90
main verb 0.79
much told 0.11
persons all states all 0.05
persons all states some -0.08
persons apart states all 0.40
persons apart states apart 0.07
persons apart states some -0.47
persons many states all -0.03
persons new states all -0.15
persons new states new 0.15
persons new states none 0.09
persons new states some -0.27
persons none states all 0.32
persons none states apart -0.75
persons none states none 0.70
persons one states all -0.27
persons one states some 0.23
persons some states all 0.31
persons some states some -0.21
plural 0.16
same clause 0.33
same clause same -1.42
shape a -0.50
shape a between 0 0.17
shape a between 1 -0.47
shape a between 2 -0.32
shape a far 0 -0.03
shape a far 1 0.02
shape a far 2 -0.29
shape a far 3 -0.40
shape a far 4 0.15
shape a persons all -0.32
shape a persons apart 0.37
shape a persons new -0.46
shape a persons none -0.26
shape a persons one 0.47
shape a persons some -0.25
shape poss -0.19
shape poss between 0 0.44
shape poss between 1 -0.13
shape poss between 2 -0.50
shape poss far 0 -0.25
shape poss far 2 0.28
shape poss far 3 -0.23
shape poss persons all 0.24
shape poss persons new 0.16
shape poss persons none -0.46
shape poss persons one 0.48
shape poss persons some -0.39
shape the 0.11
shape the between 0 1.17
shape the between 1 -0.54
shape the between 2 -0.68
shape the far 0 0.04
shape the far 1 0.16
shape the far 2 -0.11
shape the far 3 0.36
shape the far 4 -0.37
shape the persons all -0.45
shape the persons apart 0.73
shape the persons many 0.32
shape the persons new 0.17
shape the persons none -0.50
shape the persons one -0.94
shape the persons some 0.76
shape verb -0.37
shape verb between 0 -0.05
shape verb between 1 -0.27
shape verb between 2 -0.04
shape verb far 0 0.16
shape verb far 1 -0.18
shape verb far 2 0.26
shape verb far 3 -0.09
shape verb far 4 -0.50
shape verb persons all 0.32
shape verb persons apart -1.01
shape verb persons many -0.38
shape verb persons new -0.40
shape verb persons none 0.97
shape verb persons one 0.22
shape verb persons some -0.08
states all a -0.04
states all poss 0.38
states all the -0.04
states all verb 0.29
states apart a -0.18
states apart the -0.35
states new the 0.03
states none the 0.21
states none verb 0.35
states some a 0.08
states some poss -0.28
states some the 0.22
states some verb -0.94
status other -1.11
status other apart 0.39
status other new -0.58
status other none -0.06
status other one -0.13
status other some -0.12
status same -0.12
status same all 0.27
status same apart -0.51
status same many -0.06
status same new 0.06
status same none -0.22
status same one 0.36
status same some 0.15
when open -0.32
when open persons all 0.13
when open persons apart -0.50
when open persons many -0.06
when open persons new -0.46
when open persons none 0.35
when open persons one 0.64
when open persons some -0.51
when other -0.75
when other persons none -0.07
when other persons one -0.73
when other persons some 0.12
when same 0.05
when same persons all 0.06
when same persons none -0.61
when same persons one 0.30
when same persons some 0.41
where open -0.53
where open persons all -0.30
where open persons apart 0.53
where open persons many 0.48
where open persons new -0.53
where open persons none -0.56
where open persons one 0.07
where open persons some -0.28
where other -0.74
where other persons all -0.14
where other persons apart -0.41
where other persons new -0.07
where other persons none 0.12
where other persons one 0.18
where other persons some -0.39
where same 0.32
where same persons all 0.23
where same persons apart -0.25
where same persons new 0.08
where same persons none 0.18
where same persons one -0.03
where same persons some 0.70
`;
