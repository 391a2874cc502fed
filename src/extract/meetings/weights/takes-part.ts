/**
 * Weights of taking part. Made by ../../build/train-meetings.mjs.
 * Do not edit.
 *
 * @module src/extract/meetings/weights/takes-part
 */
export const takesPart = `
 -0.12
adv before 1 P 0.14
after N O b0 -0.03
after N O b1 -0.27
after N O b2 0.29
after N P b0 0.14
after N P b2 -0.34
after N P b3 -0.07
after N S b0 0.27
after N S b1 0.03
after N S b2 0.15
after N S b3 0.13
after V O b0 -0.23
after V P b0 0.12
after V S b0 -0.21
after discussV P 0 -0.19
after meet O 0 -0.45
after meet O 1 0.24
after meet P 1 -0.45
after meet P 2 -0.17
after meet S 0 -0.03
after meet S 1 -0.15
after meet S 2 0.03
after meet S 3 0.20
after meetV O 0 -0.22
after meetV O 1 -0.31
after meetV P 0 0.22
after meetV P 1 -0.05
after near 0 0.53
after near 1 0.64
after near 2 0.24
after near 4 -0.43
after near 5 -0.30
after negotiate O 0 0.32
after negotiate O 1 -0.15
after negotiate P 0 -0.15
after negotiate S 0 0.33
after negotiate S 1 0.32
after negotiate S 2 -0.21
after nth 0 D 0.21
after nth 0 O -0.12
after nth 1 D 0.26
after nth 1 O -0.14
after nth 1 P 0.27
after nth 1 S -0.30
after nth 2 D -0.10
after nth 2 O 0.31
after nth 2 P 0.21
after nth 2 S -0.25
after nth 3 D 0.35
after nth 3 O 0.08
after nth 3 P -0.11
after past trigger 1 0.29
after past trigger 2 -0.03
after press P 0 0.08
after press P b0 0.08
after receive P 0 -0.14
after receiveV P 0 0.03
after verbs 0 0.36
after verbs 1 0.19
after verbs 2 0.11
after visit O 0 0.11
after visit O 1 -0.11
after visit O 2 0.24
after visit O 3 0.02
after visit O b0 -0.02
after visit P 0 0.20
after visit P 1 0.26
after visit P 3 0.15
after visit P b0 0.15
after visit P b1 -0.21
after visit S 0 -0.20
after visit S 1 0.09
after visit S 2 -0.55
after visit S 3 0.13
after visit S b0 -0.09
after visit S b2 -0.09
after visit S b3 -0.41
before C P b1 0.07
before N O b0 -0.09
before N O b1 0.33
before N O b2 -0.14
before N O b3 -0.15
before N P b0 -0.07
before N P b1 0.13
before N P b2 0.03
before N P b3 -0.14
before N S b1 0.05
before N S b2 -0.09
before N S b3 0.20
before V P b2 -0.22
before V P b3 -0.04
before meet O 0 -0.11
before meet O 1 -0.13
before meet P 0 0.24
before meet P 3 -0.08
before meet S 0 -0.24
before meet S 1 -0.22
before meetV P 0 -0.27
before meetV P 1 0.11
before near 0 0.32
before near 1 0.37
before near 2 0.09
before near 3 -0.26
before near 4 -0.08
before near 5 -0.06
before negotiate O 1 0.15
before negotiate P 0 -0.43
before negotiate P 1 -0.29
before negotiate S 0 0.17
before negotiate S 1 0.60
before negotiate S 2 0.24
before nth 0 O 0.06
before nth 0 P 0.14
before nth 0 S 0.61
before nth 1 O -0.27
before nth 1 P 0.19
before nth 1 S 0.40
before nth 2 O -0.12
before nth 2 P -0.19
before nth 2 S 0.22
before nth 3 O -0.09
before nth 3 P -0.37
before nth 3 S -0.42
before past trigger 1 -0.17
before past trigger 2 0.10
before press P 0 0.09
before press P b1 0.06
before verbs 1 -0.15
before verbs 2 0.51
before visit O 0 -0.09
before visit O 1 -0.24
before visit P 0 -0.28
before visit P 1 0.08
before visit P 3 0.11
before visit P b0 0.11
before visit P b1 -0.05
before visit P b2 0.07
before visit P b3 -0.36
before visit S 0 0.17
before visit S 2 0.22
before visit S b1 -0.16
before visit S b2 0.45
carried after 0 -0.11
carried after 1 0.08
carried after 2 0.23
carried after 3 -0.22
carried after O -0.48
carried after P 0.41
carried after S -0.08
carried before 0 -0.48
carried before 1 0.07
carried before 2 -0.10
carried before 3 0.13
carried before P -0.53
carried before S 0.06
carried in 0 0.18
carried in O 0.04
carried subject 0 0.15
carried subject O -0.27
carried subject P 0.28
carried topic 0 0.03
carried topic 1 0.08
carried topic P 0.06
cls conference O -0.18
cls conference P 0.35
cls conference S 0.32
cls dialogue P 0.40
cls dialogue S 0.37
cls discussV D 0.29
cls discussV O 0.23
cls discussV P 0.06
cls discussV S -0.53
cls meet D -0.15
cls meet O -0.34
cls meet P -0.77
cls meet S -0.23
cls meetV O -0.28
cls meetV P -0.30
cls meetV S -0.45
cls negotiate D 0.20
cls negotiate O -0.09
cls negotiate P -0.81
cls negotiate S 1.15
cls press O -0.17
cls press P 0.20
cls press S -0.96
cls receive D 0.16
cls receive O 0.11
cls receive P 0.63
cls receiveV P 0.17
cls summit O -0.26
cls summit P -0.22
cls summit S -0.09
cls visit D 0.66
cls visit O -0.17
cls visit P -0.41
cls visit S 0.23
first after N P -0.02
first after N S 0.07
first after V P 0.06
first after visit P 0.09
first before C P 0.10
first before N O 0.10
first before N P 0.27
first before N S -0.03
first before V P 0.35
first before press P 0.26
first before visit O 0.20
first before visit P -0.14
genitive D 0.22
genitive O 0.34
genitive P -1.21
genitive S -0.08
genitive after -0.51
genitive before -0.14
group 0.36
in N O b0 -0.05
in near 0 0.26
in nth 0 O 0.25
in verbs 0 0.26
listed in 0.42
listed in after 0.26
listed in before 0.15
listed out -0.38
listed out after -0.48
listed out before 0.11
name 0.19
no role 0 C -0.56
no role 0 D -0.24
no role 0 N -0.23
no role 0 O -0.17
no role 0 P -0.46
no role 0 S -0.26
no role 0 a -0.03
no role 0 press -0.32
no role 0 the 0.30
no role 0 visit 0.12
no role 1 D 0.57
no role 1 N 0.33
no role 1 O -0.37
no role 1 P -0.18
no role 1 S -0.37
no role 1 V -0.05
no role 1 a -0.05
no role 1 poss 0.09
no role 1 press -0.08
no role 1 the -0.34
no role 1 visit -0.21
no role 2 D 0.74
no role 2 N -0.05
no role 2 O -0.50
no role 2 P -0.27
no role 2 S -0.38
no role 2 V -0.11
no role 2 a -0.30
no role 2 poss -0.10
no role 2 press -0.53
no role 2 the 0.10
no role 2 visit 0.28
office -0.96
origin -0.56
origin after N  n0 0.26
origin before N  n0 -0.15
own N O 0.28
own N P 0.13
own V P 0.08
own visit P 0.14
pair 1.26
phrase before 0 O 0.31
phrase before 0 P 0.48
phrase before 0 S -0.05
phrase before 1 O -0.07
phrase before 1 P 0.10
phrase before 1 S 0.26
phrase before 2 S 0.03
phrase before 3 P -0.35
prep after  C 0.32
prep after  D 0.28
prep after  O -0.24
prep after  P -0.09
prep after  S 0.09
prep after  V 0.13
prep after  go -0.35
prep after  press -0.20
prep after  receiveV 0.06
prep after  visit -0.28
prep after x P -0.20
prep after الي S 0.49
prep after ب P 0.15
prep after ب V -0.22
prep after بين D 0.37
prep after بين N 0.29
prep after بين S 0.30
prep after بين visit 0.18
prep after في N -0.55
prep after في S -0.98
prep after في V -0.20
prep after ل N 0.13
prep after ل O -0.18
prep after ل P -0.24
prep after ل S 0.33
prep after ل visit 0.19
prep after مع N 0.03
prep after مع O 0.40
prep after مع P 0.21
prep after مع S -0.45
prep after مع press 0.14
prep after من N 0.23
prep after من O 0.26
prep before  C -0.06
prep before  N -0.24
prep before  O -0.27
prep before  P 0.29
prep before  S -0.32
prep before  V 0.15
prep before  press 0.09
prep before  visit 0.13
prep before الي S 0.37
prep before ل N 0.30
prep before ل O -0.31
prep before ل visit 0.24
prep before مع N -0.09
prep before من N 0.17
prep before من S 0.17
prep in  N 0.08
prep in  O 0.07
present after 0 -0.13
present after 1 0.34
present after P 0.30
present after listed 0.11
prev C O -0.25
prev C P -0.29
prev N D 0.13
prev N O -0.21
prev N P -0.18
prev N S 0.26
prev V D 0.24
prev V O 0.16
prev V P -0.15
prev V S -0.32
prev alone N 0.06
prev definite N D 0.41
prev definite N O -0.02
prev definite N P 0.28
prev definite N S 0.25
prev definite visit O -0.15
prev go S -0.10
prev listed in 1.21
prev listed out -0.58
prev order 0 D 0.12
prev order 0 O 0.43
prev order 0 P 0.24
prev order 0 S 0.21
prev order 1 D 0.32
prev order 1 O -0.15
prev order 1 P 0.28
prev order 1 S 0.07
prev order 2 D 0.12
prev order 2 O -0.55
prev order 2 P -0.29
prev order 3 D -0.24
prev order 3 O -0.69
prev order 3 P -0.22
prev order 3 S -0.86
prev prep  -0.22
prev prep x -0.13
prev prep ب -0.07
prev prep بين 0.31
prev prep علي -0.51
prev prep في -0.68
prev prep ل -0.08
prev prep مع -0.22
prev prep من -0.07
prev press P -0.12
prev press S -0.31
prev rank open -0.62
prev rank private -0.36
prev rank state 0.99
prev salient O 1.30
prev salient P 0.07
prev salient known 0.83
prev salient new 0.62
prev says -0.62
prev suffix O 0 0.04
prev suffix O 2 -0.22
prev suffix P 0 0.26
prev suffix P 2 0.15
prev suffix S 2 -0.34
prev visit D 0.28
prev visit O -0.36
prev visit P -0.52
prev visit S -0.12
rank N open 0 -0.12
rank N open 1 -0.21
rank N state 0 0.45
rank N state 1 0.09
rank N state 3 0.03
rank V state 0 0.10
rank V state 1 0.33
rank V state 3 0.05
rank after open -0.26
rank after private -0.08
rank after state 0.70
rank before open -0.04
rank before state 0.44
rank go state 0 0.06
rank press state 0 0.11
rank receiveV state 0 0.03
rank visit state 0 -0.05
rank visit state 2 -0.09
rank visit state 3 0.06
rel before 0 P 0.31
role D 0.18
role O 0.04
role P 1.08
role S 0.71
role between N 0.28
role between pair 0.07
role carrier N -0.03
role carrier name 0.21
role carrier office -0.36
role carrier state 0.23
role goal state 0.14
role goal visit 0.03
role object N 0.26
role object V -0.05
role object name 0.11
role object office -0.06
role object receiveV -0.04
role of N -0.13
role of name 0.25
role of office -0.07
role of visit 0.21
role owner N 0.17
role owner name 0.14
role owner visit 0.35
role present N 0.13
role present name 0.33
role speaker name 0.08
role subject V 0.05
role subject go 0.26
role subject name 0.03
role subject office 0.39
role subject receiveV 0.03
role with N 0.25
role with V -0.12
role with name -0.20
role with office -0.09
salient after known 0.84
salient after new 1.29
salient before known 0.56
salient before new 0.76
says a suffix 0 -0.04
says a suffix 1 0.14
says after N a -0.09
says after N around 0.15
says after apart a 0.21
says after apart around 0.08
says around suffix 0 0.14
says around suffix 1 0.51
says before C around 0.11
says before N a 0.10
says before N around 0.23
says before N the 0.10
says before V a 0.21
says before apart a 0.08
says before apart around 0.39
says before apart the -0.21
says before press around -0.06
says before same a -0.11
says before visit around -0.04
says the suffix 0 -0.11
state -0.11
state after N  n0 0.21
state after N  n1 0.23
state after N  n3 -0.48
state after visit  n1 -0.06
state after visit  n3 0.21
state before N  n0 -0.12
state before N  n1 0.34
suffix N after 2 -0.13
suffix N before 0 0.03
suffix after 0 P -0.08
suffix after 0 S 0.06
suffix after 1 S -0.05
suffix before 0 O 0.29
suffix before 0 P 0.24
suffix visit before 0 0.05
suffix visit before 1 0.31
that before 0 O 0.34
that before 0 P -0.39
that before 0 S 0.39
that before 1 P -0.34
that before 1 S -0.02
that before 2 S 0.29
verb singular after 0 0.17
verb singular after 1 0.04
verb singular after 2 0.07
verb singular after 3 -0.32
verb singular before 0 -0.07
verb singular before 1 -0.15
verb singular before 2 -0.35
`;
