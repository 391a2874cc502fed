/**
 * Weights of taking part. Made by ../../build/train-meetings.mjs.
 * Do not edit.
 *
 * @module src/extract/meetings/weights/takes-part
 */
export const takesPart = `
 -0.14
adv before 1 P 0.14
after C S b3 0.03
after N O b0 -0.08
after N O b1 -0.08
after N O b2 0.25
after N P b0 0.12
after N P b1 -0.05
after N P b2 -0.22
after N P b3 -0.14
after N S b0 0.25
after N S b1 -0.06
after N S b2 0.08
after N S b3 0.14
after V O b0 -0.26
after V P b0 0.23
after V S b0 -0.23
after discussV P 0 -0.20
after meet O 0 -0.50
after meet O 1 0.35
after meet P 1 -0.25
after meet P 2 -0.18
after meet S 0 -0.03
after meet S 1 -0.05
after meet S 2 0.06
after meet S 3 0.08
after meetV O 0 -0.18
after meetV O 1 -0.34
after meetV P 0 0.20
after near 0 0.46
after near 1 0.67
after near 2 0.32
after near 3 -0.03
after near 4 -0.40
after near 5 -0.32
after negotiate O 0 0.38
after negotiate O 1 -0.18
after negotiate P 0 -0.10
after negotiate S 0 0.31
after negotiate S 1 0.18
after negotiate S 2 -0.19
after nth 0 D 0.19
after nth 0 O -0.12
after nth 0 S 0.07
after nth 1 D 0.25
after nth 1 O -0.12
after nth 1 P 0.23
after nth 1 S -0.29
after nth 2 D -0.08
after nth 2 O 0.37
after nth 2 P 0.24
after nth 2 S -0.20
after nth 3 D 0.34
after nth 3 P -0.07
after nth 3 S -0.09
after past trigger 1 0.26
after past trigger 2 -0.05
after press P 0 0.07
after press P b0 0.07
after press S 1 -0.12
after receive P 0 -0.13
after receiveV P 0 0.03
after verbs 0 0.39
after verbs 1 0.18
after verbs 2 0.15
after visit O 0 0.09
after visit O 1 -0.13
after visit O 2 0.27
after visit O 3 0.03
after visit O b0 -0.04
after visit P 0 0.35
after visit P 1 0.28
after visit P 3 0.05
after visit P b0 0.10
after visit P b1 -0.12
after visit S 0 -0.20
after visit S 1 0.12
after visit S 2 -0.58
after visit S 3 0.16
after visit S b0 -0.09
after visit S b2 -0.16
after visit S b3 -0.38
before C P b1 0.11
before N O b0 -0.08
before N O b1 0.31
before N O b2 -0.15
before N O b3 -0.13
before N P b0 -0.05
before N P b1 0.11
before N P b2 0.06
before N P b3 -0.24
before N S b0 0.06
before N S b1 0.08
before N S b2 0.02
before N S b3 0.22
before V P b2 -0.22
before V P b3 -0.18
before meet O 0 -0.13
before meet O 1 -0.13
before meet P 0 0.22
before meet P 3 -0.06
before meet S 0 -0.16
before meet S 1 -0.25
before meetV P 0 -0.28
before meetV P 1 0.14
before near 0 0.35
before near 1 0.38
before near 2 0.07
before near 3 -0.28
before near 4 -0.11
before near 5 -0.11
before negotiate O 0 -0.03
before negotiate O 1 0.14
before negotiate P 0 -0.36
before negotiate P 1 -0.34
before negotiate S 0 0.16
before negotiate S 1 0.65
before negotiate S 2 0.24
before nth 0 O 0.10
before nth 0 P 0.11
before nth 0 S 0.61
before nth 1 O -0.21
before nth 1 P 0.05
before nth 1 S 0.15
before nth 2 O -0.15
before nth 2 P -0.23
before nth 2 S 0.30
before nth 3 O -0.13
before nth 3 P -0.14
before nth 3 S -0.32
before past trigger 1 -0.25
before past trigger 2 0.11
before press P 0 0.09
before press P b1 0.06
before verbs 0 0.05
before verbs 1 -0.29
before verbs 2 0.53
before visit O 1 -0.21
before visit P 0 -0.32
before visit P 1 0.23
before visit P 3 0.09
before visit P b0 0.13
before visit P b1 -0.06
before visit P b2 0.04
before visit P b3 -0.35
before visit S 0 0.16
before visit S 2 0.26
before visit S b2 0.53
carried after 0 -0.07
carried after 1 0.06
carried after 2 0.17
carried after 3 -0.17
carried after O -0.52
carried after P 0.45
carried after S -0.12
carried before 0 -0.21
carried before 1 0.13
carried before 2 -0.13
carried before 3 0.10
carried before O 0.03
carried before P -0.43
carried before S 0.20
carried in 0 0.21
carried in O 0.10
carried subject 0 0.09
carried subject O -0.28
carried subject P 0.21
carried topic 0 0.10
carried topic 1 0.09
carried topic P 0.07
cls conference O -0.13
cls conference P 0.41
cls conference S 0.36
cls dialogue O -0.03
cls dialogue P 0.30
cls dialogue S 0.15
cls discussV D 0.27
cls discussV O 0.19
cls discussV P 0.02
cls discussV S -0.55
cls meet D -0.19
cls meet O -0.30
cls meet P -0.70
cls meet S -0.12
cls meetV O -0.30
cls meetV P -0.30
cls meetV S -0.44
cls negotiate D 0.25
cls negotiate O 0.09
cls negotiate P -0.77
cls negotiate S 1.22
cls press O -0.21
cls press P 0.11
cls press S -0.94
cls receive O 0.12
cls receive P 0.74
cls receiveV P 0.18
cls summit O -0.23
cls summit P -0.27
cls summit S -0.08
cls visit D 0.65
cls visit O -0.15
cls visit P -0.34
cls visit S 0.25
first after N O 0.15
first after N P 0.11
first after N S 0.17
first after V P 0.06
first after visit P 0.10
first before C P 0.12
first before N O 0.14
first before N P 0.25
first before V P 0.34
first before press P 0.25
first before visit O 0.28
first before visit P -0.20
genitive D 0.23
genitive O 0.12
genitive P -1.08
genitive S 0.08
genitive after -0.44
group 0.37
in near 0 0.25
in nth 0 O 0.28
in verbs 0 0.25
listed in 0.45
listed in after 0.24
listed in before 0.20
listed out -0.48
listed out after -0.56
listed out before 0.08
name 0.25
no role 0 C -0.57
no role 0 D -0.04
no role 0 N -0.09
no role 0 O -0.20
no role 0 P -0.37
no role 0 S -0.25
no role 0 a -0.04
no role 0 press -0.31
no role 0 the 0.17
no role 0 visit 0.20
no role 1 D 0.35
no role 1 N 0.14
no role 1 O -0.37
no role 1 P -0.13
no role 1 S -0.21
no role 1 a -0.17
no role 1 go -0.21
no role 1 poss 0.04
no role 1 press -0.08
no role 1 the -0.26
no role 1 visit -0.30
no role 2 D 0.74
no role 2 N -0.13
no role 2 O -0.48
no role 2 P -0.25
no role 2 S -0.34
no role 2 V -0.09
no role 2 a -0.34
no role 2 poss -0.09
no role 2 press -0.50
no role 2 the 0.18
no role 2 visit 0.38
office -0.94
origin -0.53
origin after N  n0 0.22
origin after N  n1 0.06
origin after visit  n2 0.05
origin before N  n0 -0.23
own N O 0.17
own N P -0.03
own V O 0.07
own V P 0.08
own visit P 0.18
pair 1.23
phrase before 0 O 0.31
phrase before 0 P 0.39
phrase before 0 S -0.14
phrase before 1 O -0.05
phrase before 1 P 0.20
phrase before 1 S 0.34
phrase before 2 S 0.06
phrase before 3 P -0.17
prep after  C 0.17
prep after  D 0.30
prep after  N -0.17
prep after  O -0.14
prep after  P -0.15
prep after  S -0.03
prep after  V 0.19
prep after  go -0.20
prep after  press -0.28
prep after  receiveV 0.07
prep after  visit -0.22
prep after x P -0.14
prep after الي S 0.48
prep after الي visit 0.04
prep after ب P 0.16
prep after ب V -0.23
prep after بين D 0.32
prep after بين N 0.18
prep after بين S 0.29
prep after بين visit 0.16
prep after في S -0.92
prep after في V -0.21
prep after في visit 0.03
prep after ل N 0.19
prep after ل O -0.10
prep after ل P -0.23
prep after ل S 0.28
prep after ل visit 0.19
prep after مع N 0.05
prep after مع O 0.35
prep after مع P 0.24
prep after مع S -0.41
prep after مع press 0.13
prep after من N 0.29
prep after من O 0.19
prep after من S 0.30
prep after من visit 0.24
prep before  C -0.10
prep before  N -0.27
prep before  O -0.28
prep before  P 0.30
prep before  S -0.49
prep before  V 0.11
prep before  press 0.03
prep before  visit 0.08
prep before ل N 0.31
prep before ل O -0.27
prep before ل P 0.56
prep before مع N -0.10
prep before من N 0.20
prep before من S 0.12
prep in  N 0.11
prep in  O 0.09
present after 0 -0.11
present after 1 0.33
present after P 0.39
prev C O -0.25
prev C P -0.22
prev C S 0.04
prev N D 0.07
prev N O -0.21
prev N P -0.31
prev N S 0.21
prev V D 0.25
prev V O 0.16
prev V P -0.19
prev V S -0.34
prev alone N 0.21
prev alone S 1 -0.31
prev definite N D 0.40
prev definite N P 0.21
prev definite N S 0.24
prev definite visit O -0.12
prev definite visit P -0.11
prev go S -0.12
prev listed in 1.03
prev listed out -0.45
prev order 0 D 0.13
prev order 0 O 0.28
prev order 0 P 0.14
prev order 0 S 0.20
prev order 1 D 0.34
prev order 1 O -0.19
prev order 1 P 0.46
prev order 1 S 0.07
prev order 2 D 0.15
prev order 2 O -0.40
prev order 2 P -0.25
prev order 2 S 0.03
prev order 3 D -0.27
prev order 3 O -0.68
prev order 3 P -0.24
prev order 3 S -0.93
prev prep  -0.18
prev prep x -0.09
prev prep ب -0.05
prev prep بين 0.62
prev prep علي -0.55
prev prep في -0.62
prev prep ل -0.13
prev prep مع -0.20
prev prep من -0.18
prev press P -0.06
prev press S -0.31
prev rank open -0.67
prev rank private -0.15
prev rank state 0.93
prev salient O 1.33
prev salient P 0.08
prev salient known 0.81
prev salient new 0.59
prev says -0.48
prev suffix O 0 0.03
prev suffix O 2 -0.23
prev suffix P 0 0.34
prev suffix P 2 0.28
prev suffix S 2 -0.32
prev visit D 0.32
prev visit O -0.39
prev visit P -0.54
prev visit S -0.12
rank N open 0 -0.16
rank N open 1 -0.15
rank N state 0 0.37
rank N state 1 -0.08
rank N state 3 0.13
rank V state 0 0.04
rank V state 1 0.37
rank after open -0.16
rank after state 0.56
rank before open -0.16
rank before state 0.60
rank press state 0 0.09
rank receiveV state 0 0.03
rank visit open 0 0.11
rank visit state 0 -0.13
rank visit state 1 0.16
rank visit state 2 -0.12
rank visit state 3 0.19
rel before 0 P 0.31
role D 0.18
role O 0.07
role P 1.00
role S 0.42
role between N 0.28
role between pair 0.07
role carrier N 0.03
role carrier name 0.17
role carrier office -0.35
role carrier state 0.26
role carrier visit -0.08
role goal state 0.17
role goal visit 0.14
role object N 0.31
role object name 0.13
role object office -0.10
role object receiveV -0.04
role of N -0.28
role of name 0.12
role of office -0.14
role of visit 0.23
role owner N 0.23
role owner name 0.19
role owner visit 0.32
role present N 0.24
role present name 0.31
role speaker name 0.09
role speaker press -0.12
role subject V 0.15
role subject go 0.29
role subject name 0.08
role subject office 0.38
role subject receiveV 0.03
role with N 0.15
role with V -0.17
role with name -0.23
role with press 0.11
role with state -0.22
salient after known 0.75
salient after new 1.17
salient before known 0.47
salient before new 0.75
says a suffix 0 -0.04
says a suffix 1 0.15
says after N a -0.14
says after N around -0.07
says after N the 0.16
says after V a 0.22
says after apart a 0.29
says after apart around 0.03
says after apart the 0.27
says after press around 0.12
says after same a -0.11
says after visit a 0.12
says around suffix 0 0.21
says around suffix 1 0.14
says before C around 0.05
says before N around 0.22
says before N the 0.04
says before V a 0.17
says before apart a 0.03
says before apart around 0.18
says before apart the -0.13
says before press around -0.06
says before same a -0.10
says before visit a 0.09
says before visit around 0.08
says the suffix 0 0.03
state -0.21
state after N  n0 0.26
state after N  n1 0.20
state after N  n3 -0.28
state after N مع n0 0.04
state after visit  n3 0.23
state before N  n0 -0.03
state before N  n1 0.31
suffix N after 2 -0.14
suffix N before 0 -0.08
suffix after 0 P -0.03
suffix after 1 S -0.10
suffix before 0 O 0.37
suffix before 0 P 0.23
suffix visit after 2 0.13
suffix visit before 0 0.14
suffix visit before 1 0.24
that before 0 O 0.36
that before 0 P -0.49
that before 0 S 0.35
that before 1 P -0.57
that before 2 S 0.31
verb singular after 0 0.26
verb singular after 1 0.08
verb singular after 2 0.08
verb singular after 3 -0.25
verb singular before 0 -0.08
verb singular before 1 -0.28
verb singular before 2 -0.34
`;
