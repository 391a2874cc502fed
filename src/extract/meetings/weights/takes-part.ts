/**
 * Weights of taking part. Made by ../../build/train-meetings.mjs.
 * Do not edit.
 *
 * @module src/extract/meetings/weights/takes-part
 */
export const takesPart = `
 -0.14
adv before 1 P 0.14
after C S b3 0.02
after N O b0 -0.04
after N O b1 -0.13
after N O b2 0.26
after N O b3 0.03
after N P b0 0.13
after N P b1 -0.05
after N P b2 -0.33
after N P b3 -0.10
after N S b0 0.25
after N S b1 -0.06
after N S b2 0.08
after N S b3 0.14
after V O b0 -0.25
after V P b0 0.21
after V S b0 -0.22
after discussV P 0 -0.20
after meet O 0 -0.44
after meet O 1 0.30
after meet P 0 0.11
after meet P 1 -0.37
after meet P 2 -0.17
after meet S 0 -0.05
after meet S 1 -0.05
after meet S 2 0.05
after meet S 3 0.08
after meetV O 0 -0.19
after meetV O 1 -0.32
after meetV P 0 0.19
after near 0 0.56
after near 1 0.64
after near 2 0.28
after near 3 -0.07
after near 4 -0.40
after near 5 -0.33
after negotiate O 0 0.36
after negotiate O 1 -0.18
after negotiate P 0 -0.14
after negotiate S 0 0.32
after negotiate S 1 0.18
after negotiate S 2 -0.19
after nth 0 D 0.19
after nth 0 O -0.10
after nth 0 S 0.08
after nth 1 D 0.25
after nth 1 O -0.15
after nth 1 P 0.28
after nth 1 S -0.28
after nth 2 D -0.08
after nth 2 O 0.30
after nth 2 P 0.26
after nth 2 S -0.22
after nth 3 D 0.34
after nth 3 O 0.08
after nth 3 P -0.17
after nth 3 S -0.07
after past trigger 1 0.31
after past trigger 2 -0.04
after press P 0 0.07
after press P b0 0.07
after press S 1 -0.13
after receive P 0 -0.15
after receiveV P 0 0.03
after verbs 0 0.38
after verbs 1 0.17
after verbs 2 0.14
after visit O 0 0.09
after visit O 1 -0.12
after visit O 2 0.29
after visit O b0 -0.03
after visit P 0 0.21
after visit P 1 0.22
after visit P 3 0.15
after visit P b0 0.17
after visit P b1 -0.17
after visit S 0 -0.20
after visit S 1 0.12
after visit S 2 -0.57
after visit S 3 0.15
after visit S b0 -0.09
after visit S b2 -0.16
after visit S b3 -0.37
before C P b1 0.12
before N O b0 -0.09
before N O b1 0.32
before N O b2 -0.15
before N O b3 -0.13
before N P b0 -0.06
before N P b1 0.15
before N P b2 0.05
before N P b3 -0.20
before N S b0 0.06
before N S b1 0.07
before N S b2 0.02
before N S b3 0.22
before V P b2 -0.23
before V P b3 -0.10
before meet O 0 -0.14
before meet O 1 -0.13
before meet P 0 0.20
before meet P 3 -0.04
before meet S 0 -0.16
before meet S 1 -0.25
before meetV P 0 -0.28
before meetV P 1 0.12
before near 0 0.34
before near 1 0.38
before near 2 0.06
before near 3 -0.24
before near 4 -0.12
before near 5 -0.12
before negotiate O 0 -0.03
before negotiate O 1 0.15
before negotiate P 0 -0.34
before negotiate P 1 -0.37
before negotiate S 0 0.16
before negotiate S 1 0.64
before negotiate S 2 0.24
before nth 0 O 0.08
before nth 0 P 0.17
before nth 0 S 0.59
before nth 1 O -0.23
before nth 1 P 0.09
before nth 1 S 0.14
before nth 2 O -0.15
before nth 2 P -0.26
before nth 2 S 0.29
before nth 3 O -0.09
before nth 3 P -0.17
before nth 3 S -0.32
before past trigger 1 -0.23
before past trigger 2 0.12
before press P 0 0.08
before press P b1 0.05
before verbs 0 0.08
before verbs 1 -0.28
before verbs 2 0.51
before visit O 1 -0.22
before visit P 0 -0.33
before visit P 1 0.23
before visit P 3 0.07
before visit P b0 0.12
before visit P b2 0.07
before visit P b3 -0.39
before visit S 0 0.14
before visit S 2 0.25
before visit S b2 0.52
carried after 0 -0.10
carried after 1 0.08
carried after 2 0.30
carried after 3 -0.30
carried after O -0.57
carried after P 0.48
carried after S -0.11
carried before 0 -0.13
carried before 1 0.13
carried before 2 -0.13
carried before 3 0.10
carried before P -0.34
carried before S 0.19
carried in 0 0.26
carried in O 0.15
carried subject 0 0.07
carried subject O -0.28
carried subject P 0.18
carried topic 0 0.10
carried topic 1 0.09
carried topic P 0.07
cls conference O -0.13
cls conference P 0.33
cls conference S 0.36
cls dialogue O -0.02
cls dialogue P 0.42
cls dialogue S 0.13
cls discussV D 0.28
cls discussV O 0.19
cls discussV P 0.09
cls discussV S -0.53
cls meet D -0.19
cls meet O -0.27
cls meet P -0.72
cls meet S -0.13
cls meetV O -0.29
cls meetV P -0.30
cls meetV S -0.44
cls negotiate D 0.25
cls negotiate O 0.07
cls negotiate P -0.72
cls negotiate S 1.21
cls press O -0.22
cls press P 0.20
cls press S -0.96
cls receive O 0.12
cls receive P 0.66
cls receiveV P 0.17
cls summit O -0.22
cls summit P -0.23
cls summit S -0.07
cls visit D 0.65
cls visit O -0.14
cls visit P -0.39
cls visit S 0.24
first after N O 0.10
first after N P 0.05
first after N S 0.15
first after V P 0.05
first after visit P 0.09
first before C P 0.12
first before N O 0.15
first before N P 0.25
first before V P 0.34
first before press P 0.23
first before visit O 0.27
first before visit P -0.19
genitive D 0.22
genitive O 0.10
genitive P -1.09
genitive S 0.10
genitive after -0.43
group 0.37
in N O b0 0.03
in near 0 0.26
in nth 0 O 0.29
in verbs 0 0.26
listed in 0.51
listed in after 0.27
listed in before 0.24
listed out -0.44
listed out after -0.56
listed out before 0.12
name 0.23
no role 0 C -0.59
no role 0 D -0.04
no role 0 N -0.09
no role 0 O -0.21
no role 0 P -0.37
no role 0 S -0.25
no role 0 a -0.03
no role 0 press -0.29
no role 0 the 0.18
no role 0 visit 0.21
no role 1 D 0.34
no role 1 N 0.14
no role 1 O -0.33
no role 1 P -0.12
no role 1 S -0.21
no role 1 V 0.02
no role 1 a -0.17
no role 1 go -0.22
no role 1 poss 0.08
no role 1 press -0.04
no role 1 the -0.25
no role 1 visit -0.28
no role 2 D 0.74
no role 2 N -0.11
no role 2 O -0.47
no role 2 P -0.31
no role 2 S -0.35
no role 2 V -0.11
no role 2 a -0.31
no role 2 poss -0.16
no role 2 press -0.51
no role 2 the 0.20
no role 2 visit 0.34
office -0.94
origin -0.53
origin after N  n0 0.22
origin after N  n1 0.05
origin after visit  n2 0.05
origin before N  n0 -0.23
own N O 0.24
own N P 0.13
own V O 0.05
own V P 0.07
own visit P 0.15
pair 1.23
phrase before 0 O 0.30
phrase before 0 P 0.39
phrase before 0 S -0.14
phrase before 1 O -0.05
phrase before 1 P 0.19
phrase before 1 S 0.33
phrase before 2 S 0.06
phrase before 3 P -0.21
prep after  C 0.20
prep after  D 0.30
prep after  N -0.18
prep after  O -0.15
prep after  P -0.10
prep after  S -0.03
prep after  V 0.19
prep after  go -0.20
prep after  press -0.20
prep after  receiveV 0.06
prep after  visit -0.25
prep after x P -0.15
prep after الي S 0.49
prep after الي visit 0.04
prep after ب P 0.14
prep after ب V -0.22
prep after بين D 0.32
prep after بين N 0.18
prep after بين S 0.28
prep after بين visit 0.16
prep after في S -0.92
prep after في V -0.21
prep after في visit 0.03
prep after ل N 0.16
prep after ل O -0.12
prep after ل P -0.23
prep after ل S 0.27
prep after ل visit 0.19
prep after مع N 0.03
prep after مع O 0.34
prep after مع P 0.21
prep after مع S -0.40
prep after مع press 0.13
prep after من N 0.28
prep after من O 0.19
prep after من S 0.29
prep after من visit 0.24
prep before  C -0.13
prep before  N -0.29
prep before  O -0.26
prep before  P 0.28
prep before  S -0.49
prep before  V 0.16
prep before  visit 0.10
prep before ل N 0.31
prep before ل O -0.27
prep before ل P 0.57
prep before مع N -0.11
prep before من N 0.29
prep before من S 0.11
prep in  N 0.15
prep in  O 0.11
present after 0 -0.13
present after 1 0.35
present after P 0.32
present after listed 0.11
prev C O -0.25
prev C P -0.26
prev C S 0.05
prev N D 0.07
prev N O -0.23
prev N P -0.27
prev N S 0.21
prev V D 0.26
prev V O 0.16
prev V P -0.15
prev V S -0.33
prev alone N 0.18
prev alone S 1 -0.30
prev definite N D 0.40
prev definite N P 0.25
prev definite N S 0.24
prev definite visit O -0.12
prev definite visit P -0.08
prev go S -0.11
prev listed in 1.23
prev listed out -0.54
prev order 0 D 0.13
prev order 0 O 0.29
prev order 0 P 0.12
prev order 0 S 0.21
prev order 1 D 0.35
prev order 1 O -0.20
prev order 1 P 0.46
prev order 1 S 0.07
prev order 2 D 0.15
prev order 2 O -0.40
prev order 2 P -0.25
prev order 2 S 0.05
prev order 3 D -0.27
prev order 3 O -0.69
prev order 3 P -0.27
prev order 3 S -0.93
prev prep  -0.21
prev prep x -0.09
prev prep ب -0.06
prev prep بين 0.62
prev prep علي -0.55
prev prep في -0.61
prev prep ل -0.07
prev prep مع -0.22
prev prep من -0.19
prev press P -0.06
prev press S -0.31
prev rank open -0.65
prev rank private -0.24
prev rank state 0.94
prev salient O 1.32
prev salient P 0.09
prev salient known 0.79
prev salient new 0.61
prev says -0.48
prev suffix O 0 0.04
prev suffix O 2 -0.22
prev suffix P 0 0.37
prev suffix P 2 0.17
prev suffix S 2 -0.32
prev visit D 0.32
prev visit O -0.39
prev visit P -0.49
prev visit S -0.11
rank N open 1 -0.21
rank N state 0 0.39
rank N state 1 -0.03
rank N state 2 0.02
rank N state 3 0.11
rank V state 0 0.03
rank V state 1 0.40
rank after open -0.20
rank after private -0.09
rank after state 0.65
rank before state 0.50
rank press state 0 0.09
rank receiveV state 0 0.03
rank visit state 0 -0.13
rank visit state 1 0.17
rank visit state 2 -0.13
rank visit state 3 0.04
rel before 0 P 0.30
role D 0.19
role O 0.03
role P 1.03
role S 0.42
role between N 0.27
role between pair 0.07
role carrier name 0.19
role carrier office -0.34
role carrier state 0.26
role goal state 0.18
role goal visit 0.15
role object N 0.26
role object name 0.10
role object office -0.10
role object receiveV -0.05
role of N -0.09
role of name 0.27
role of office -0.11
role of visit 0.19
role owner N 0.23
role owner name 0.18
role owner visit 0.32
role present N 0.14
role present name 0.29
role speaker name 0.08
role speaker press -0.13
role subject V 0.13
role subject go 0.28
role subject name 0.05
role subject office 0.37
role subject receiveV 0.03
role with N 0.15
role with V -0.18
role with name -0.26
role with office 0.02
role with press 0.11
role with state -0.21
salient after known 0.79
salient after new 1.25
salient before known 0.49
salient before new 0.75
says a suffix 0 -0.04
says a suffix 1 0.15
says after N a -0.11
says after N around -0.05
says after N the 0.16
says after V a 0.21
says after apart a 0.31
says after apart around 0.04
says after apart the 0.27
says after press around 0.10
says after same a -0.12
says after visit a 0.13
says around suffix 0 0.20
says around suffix 1 0.16
says before C around 0.05
says before N around 0.21
says before V a 0.17
says before apart around 0.18
says before apart the -0.15
says before press around -0.07
says before same a -0.10
says before visit a 0.09
says before visit around 0.09
says the suffix 0 0.02
state -0.22
state after N  n0 0.25
state after N  n1 0.20
state after N  n3 -0.29
state after N مع n0 0.05
state after visit  n3 0.27
state before N  n0 -0.02
state before N  n1 0.31
suffix N after 2 -0.13
suffix N before 0 -0.07
suffix after 0 P -0.07
suffix after 0 S 0.03
suffix after 1 S -0.09
suffix before 0 O 0.37
suffix before 0 P 0.24
suffix visit before 0 0.13
suffix visit before 1 0.24
that before 0 O 0.36
that before 0 P -0.42
that before 0 S 0.34
that before 1 P -0.50
that before 2 S 0.31
verb singular after 0 0.24
verb singular after 1 0.06
verb singular after 2 0.08
verb singular after 3 -0.26
verb singular before 0 -0.11
verb singular before 1 -0.21
verb singular before 2 -0.35
`;
