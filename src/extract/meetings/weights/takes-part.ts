/**
 * Weights of taking part. Made by ../../build/train-meetings.mjs.
 * Do not edit.
 *
 * @module src/extract/meetings/weights/takes-part
 */
export const takesPart = `
 -0.15
adv before 1 P 0.16
after N O b0 -0.09
after N O b1 -0.14
after N O b2 0.27
after N O b3 0.04
after N P b0 0.15
after N P b1 -0.06
after N P b2 -0.32
after N P b3 -0.11
after N S b0 0.27
after N S b1 -0.05
after N S b2 0.10
after N S b3 0.10
after V O b0 -0.25
after V P b0 0.22
after V S b0 -0.22
after discussV P 0 -0.20
after meet O 0 -0.44
after meet O 1 0.26
after meet P 0 0.06
after meet P 1 -0.39
after meet P 2 -0.18
after meet S 0 -0.05
after meet S 1 -0.14
after meet S 2 0.07
after meet S 3 0.16
after meetV O 0 -0.19
after meetV O 1 -0.33
after meetV P 0 0.20
after near 0 0.58
after near 1 0.64
after near 2 0.25
after near 3 -0.06
after near 4 -0.39
after near 5 -0.32
after negotiate O 0 0.36
after negotiate O 1 -0.17
after negotiate P 0 -0.14
after negotiate S 0 0.32
after negotiate S 1 0.19
after negotiate S 2 -0.19
after nth 0 D 0.19
after nth 0 O -0.10
after nth 0 P -0.04
after nth 0 S 0.07
after nth 1 D 0.25
after nth 1 O -0.15
after nth 1 P 0.28
after nth 1 S -0.33
after nth 2 D -0.11
after nth 2 O 0.29
after nth 2 P 0.27
after nth 2 S -0.21
after nth 3 D 0.37
after nth 3 O 0.06
after nth 3 P -0.13
after past trigger 1 0.30
after past trigger 2 -0.08
after press P 0 0.07
after press P b0 0.07
after press S 1 -0.13
after receive P 0 -0.14
after receiveV P 0 0.03
after verbs 0 0.37
after verbs 1 0.21
after verbs 2 0.11
after visit O 0 0.10
after visit O 1 -0.11
after visit O 2 0.27
after visit O b0 -0.02
after visit O b3 0.24
after visit P 0 0.22
after visit P 1 0.24
after visit P 3 0.11
after visit P b0 0.18
after visit P b1 -0.18
after visit S 0 -0.20
after visit S 1 0.13
after visit S 2 -0.57
after visit S 3 0.15
after visit S b0 -0.09
after visit S b2 -0.13
after visit S b3 -0.38
before C P b1 0.11
before N O b0 -0.10
before N O b1 0.32
before N O b2 -0.14
before N O b3 -0.14
before N P b0 -0.10
before N P b1 0.17
before N P b2 0.06
before N P b3 -0.19
before N S b0 0.05
before N S b1 0.06
before N S b2 0.03
before N S b3 0.20
before V P b2 -0.24
before V P b3 -0.07
before meet O 0 -0.12
before meet O 1 -0.14
before meet P 0 0.16
before meet P 3 -0.02
before meet S 0 -0.16
before meet S 1 -0.25
before meetV P 0 -0.29
before meetV P 1 0.12
before near 0 0.35
before near 1 0.40
before near 2 0.05
before near 3 -0.26
before near 4 -0.11
before near 5 -0.11
before negotiate O 0 -0.02
before negotiate O 1 0.14
before negotiate P 0 -0.32
before negotiate P 1 -0.36
before negotiate S 0 0.17
before negotiate S 1 0.62
before negotiate S 2 0.24
before nth 0 O 0.04
before nth 0 P 0.18
before nth 0 S 0.55
before nth 1 O -0.24
before nth 1 P 0.12
before nth 1 S 0.20
before nth 2 O -0.09
before nth 2 P -0.18
before nth 2 S 0.27
before nth 3 O -0.08
before nth 3 P -0.25
before nth 3 S -0.34
before past trigger 1 -0.24
before past trigger 2 0.14
before press P 0 0.08
before press P b1 0.06
before verbs 0 0.08
before verbs 1 -0.28
before verbs 2 0.53
before visit O 0 -0.09
before visit O 1 -0.21
before visit P 0 -0.31
before visit P 1 0.22
before visit P 3 0.06
before visit P b0 0.10
before visit P b2 0.11
before visit P b3 -0.41
before visit S 0 0.07
before visit S 2 0.24
before visit S b2 0.52
carried after 0 -0.13
carried after 1 0.11
carried after 2 0.22
carried after 3 -0.23
carried after O -0.55
carried after P 0.44
carried after S -0.10
carried before 0 -0.18
carried before 1 0.13
carried before 2 -0.14
carried before 3 0.11
carried before P -0.39
carried before S 0.21
carried in 0 0.26
carried in O 0.15
carried subject 0 0.08
carried subject O -0.28
carried subject P 0.20
carried topic 0 0.09
carried topic 1 0.07
carried topic P 0.05
cls conference O -0.14
cls conference P 0.32
cls conference S 0.36
cls dialogue P 0.40
cls dialogue S 0.13
cls discussV D 0.28
cls discussV O 0.19
cls discussV P 0.08
cls discussV S -0.53
cls meet D -0.19
cls meet O -0.31
cls meet P -0.69
cls meet S -0.11
cls meetV O -0.29
cls meetV P -0.30
cls meetV S -0.45
cls negotiate D 0.25
cls negotiate O 0.08
cls negotiate P -0.72
cls negotiate S 1.21
cls press O -0.19
cls press P 0.19
cls press S -0.96
cls receive O 0.12
cls receive P 0.66
cls receiveV P 0.16
cls summit O -0.23
cls summit P -0.20
cls summit S -0.09
cls visit D 0.65
cls visit O -0.18
cls visit P -0.43
cls visit S 0.26
first after N O 0.06
first after N S 0.14
first after V P 0.05
first after visit P 0.09
first before C P 0.13
first before N O 0.12
first before N P 0.22
first before N S 0.03
first before V P 0.34
first before press P 0.21
first before visit O 0.20
first before visit P -0.20
genitive D 0.23
genitive O 0.11
genitive P -1.10
genitive S 0.09
genitive after -0.47
genitive before 0.02
group 0.35
in N O b0 0.03
in near 0 0.27
in nth 0 O 0.29
in verbs 0 0.27
listed in 0.47
listed in after 0.23
listed in before 0.24
listed out -0.37
listed out after -0.46
listed out before 0.09
name 0.22
no role 0 C -0.57
no role 0 D -0.04
no role 0 N -0.12
no role 0 O -0.24
no role 0 P -0.40
no role 0 S -0.28
no role 0 press -0.29
no role 0 the 0.25
no role 0 visit 0.19
no role 1 D 0.33
no role 1 N 0.16
no role 1 O -0.33
no role 1 P -0.10
no role 1 S -0.22
no role 1 V 0.04
no role 1 a -0.17
no role 1 go -0.23
no role 1 poss 0.08
no role 1 the -0.26
no role 1 visit -0.28
no role 2 D 0.75
no role 2 N -0.12
no role 2 O -0.47
no role 2 P -0.31
no role 2 S -0.35
no role 2 V -0.09
no role 2 a -0.33
no role 2 poss -0.15
no role 2 press -0.50
no role 2 the 0.20
no role 2 visit 0.34
office -0.93
origin -0.52
origin after N  n0 0.22
origin after N  n1 0.08
origin after visit  n2 0.06
origin before N  n0 -0.23
own N O 0.26
own N P 0.14
own V O 0.05
own V P 0.07
own visit P 0.15
pair 1.23
phrase before 0 O 0.32
phrase before 0 P 0.41
phrase before 0 S -0.12
phrase before 1 O -0.05
phrase before 1 P 0.19
phrase before 1 S 0.28
phrase before 2 S 0.06
phrase before 3 P -0.25
prep after  C 0.23
prep after  D 0.31
prep after  N -0.15
prep after  O -0.18
prep after  P -0.07
prep after  S -0.03
prep after  V 0.18
prep after  go -0.21
prep after  press -0.19
prep after  receiveV 0.06
prep after  visit -0.29
prep after x P -0.16
prep after الي S 0.47
prep after الي visit 0.04
prep after ب P 0.14
prep after ب V -0.22
prep after بين D 0.32
prep after بين N 0.18
prep after بين S 0.27
prep after بين visit 0.16
prep after في S -0.95
prep after في V -0.21
prep after ل N 0.13
prep after ل O -0.18
prep after ل P -0.24
prep after ل S 0.34
prep after ل visit 0.21
prep after مع N 0.04
prep after مع O 0.36
prep after مع P 0.21
prep after مع S -0.40
prep after مع press 0.13
prep after من N 0.27
prep after من O 0.20
prep after من S 0.29
prep after من visit 0.25
prep before  C -0.15
prep before  N -0.29
prep before  O -0.22
prep before  P 0.26
prep before  S -0.49
prep before  V 0.16
prep before  press 0.03
prep before  visit 0.12
prep before ل N 0.26
prep before ل O -0.32
prep before ل visit 0.28
prep before مع N -0.10
prep before من N 0.30
prep before من S 0.12
prep in  N 0.15
prep in  O 0.11
present after 0 -0.12
present after 1 0.35
present after P 0.32
present after listed 0.11
prev C O -0.26
prev C P -0.30
prev C S 0.04
prev N D 0.08
prev N O -0.22
prev N P -0.26
prev N S 0.22
prev V D 0.25
prev V O 0.16
prev V P -0.17
prev V S -0.34
prev alone N 0.21
prev alone S 1 -0.29
prev definite N D 0.40
prev definite N P 0.26
prev definite N S 0.24
prev definite visit O -0.11
prev definite visit P -0.05
prev go S -0.10
prev listed in 1.22
prev listed out -0.55
prev order 0 D 0.13
prev order 0 O 0.30
prev order 0 P 0.09
prev order 0 S 0.22
prev order 1 D 0.35
prev order 1 O -0.19
prev order 1 P 0.43
prev order 1 S 0.07
prev order 2 D 0.15
prev order 2 O -0.42
prev order 2 P -0.26
prev order 3 D -0.27
prev order 3 O -0.69
prev order 3 P -0.27
prev order 3 S -0.86
prev prep  -0.22
prev prep x -0.11
prev prep ب -0.06
prev prep بين 0.61
prev prep علي -0.56
prev prep في -0.65
prev prep ل -0.10
prev prep مع -0.23
prev prep من -0.19
prev press P -0.05
prev press S -0.31
prev rank open -0.69
prev rank private -0.30
prev rank state 0.97
prev salient O 1.32
prev salient P 0.10
prev salient known 0.80
prev salient new 0.62
prev says -0.47
prev suffix O 0 0.05
prev suffix O 2 -0.24
prev suffix P 0 0.33
prev suffix P 2 0.17
prev suffix S 2 -0.32
prev visit D 0.32
prev visit O -0.37
prev visit P -0.52
prev visit S -0.11
rank N open 1 -0.23
rank N state 0 0.35
rank N state 1 -0.02
rank N state 3 0.07
rank V state 0 0.04
rank V state 1 0.40
rank after open -0.20
rank after private -0.09
rank after state 0.66
rank before state 0.50
rank press state 0 0.08
rank receiveV state 0 0.03
rank visit state 0 -0.11
rank visit state 1 0.11
rank visit state 2 -0.10
rank visit state 3 0.14
rel before 0 P 0.31
role D 0.18
role O 0.07
role P 1.04
role S 0.46
role between N 0.29
role between pair 0.07
role carrier N 0.05
role carrier name 0.20
role carrier office -0.35
role carrier state 0.25
role goal state 0.16
role goal visit 0.13
role object N 0.26
role object name 0.10
role object office -0.09
role object receiveV -0.04
role of N -0.12
role of name 0.26
role of office -0.11
role of visit 0.20
role owner N 0.23
role owner name 0.18
role owner visit 0.33
role present N 0.14
role present name 0.29
role speaker name 0.08
role speaker press -0.13
role subject V 0.13
role subject go 0.28
role subject name 0.05
role subject office 0.37
role subject receiveV 0.03
role with N 0.16
role with V -0.18
role with name -0.26
role with office 0.02
role with press 0.11
role with state -0.21
salient after known 0.79
salient after new 1.24
salient before known 0.50
salient before new 0.77
says a suffix 0 -0.04
says a suffix 1 0.15
says after N a -0.11
says after N around -0.04
says after N the 0.15
says after V a 0.21
says after apart a 0.30
says after apart around 0.05
says after apart the 0.26
says after press around 0.10
says after same a -0.11
says after visit a 0.13
says around suffix 0 0.21
says around suffix 1 0.14
says before C around 0.05
says before N around 0.22
says before N the 0.05
says before V a 0.17
says before apart around 0.16
says before apart the -0.15
says before press around -0.09
says before same a -0.10
says before visit a 0.07
says before visit around 0.09
says the suffix 0 0.02
state -0.21
state after N  n0 0.25
state after N  n1 0.22
state after N  n3 -0.31
state after N مع n0 0.04
state after visit  n3 0.26
state before N  n0 -0.03
state before N  n1 0.30
suffix N after 2 -0.11
suffix N before 0 -0.03
suffix after 0 P -0.07
suffix after 0 S 0.03
suffix after 1 S -0.08
suffix before 0 O 0.30
suffix before 0 P 0.25
suffix visit after 2 0.02
suffix visit before 1 0.34
that before 0 O 0.30
that before 0 P -0.42
that before 0 S 0.35
that before 1 P -0.50
that before 2 S 0.30
verb singular after 0 0.24
verb singular after 1 0.08
verb singular after 2 0.07
verb singular after 3 -0.29
verb singular before 0 -0.11
verb singular before 1 -0.22
verb singular before 2 -0.33
`;
