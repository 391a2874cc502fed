/**
 * Weights of taking part. Made by ../../build/train-meetings.mjs.
 * Do not edit.
 *
 * @module src/extract/meetings/weights/takes-part
 */
export const takesPart = `
 -0.11
adv before 1 P 0.20
after N O b0 -0.10
after N O b1 -0.27
after N O b2 0.29
after N O b3 0.04
after N P b0 0.14
after N P b2 -0.25
after N P b3 -0.11
after N S b0 0.18
after N S b1 0.04
after N S b2 0.18
after N S b3 0.14
after V O b0 -0.18
after V P b0 0.18
after V S b0 -0.33
after meet O 0 -0.45
after meet O 1 0.23
after meet P 0 0.03
after meet P 1 -0.38
after meet P 2 -0.18
after meet S 0 -0.09
after meet S 1 -0.13
after meet S 2 0.03
after meet S 3 0.22
after meetV O 0 -0.28
after meetV O 1 -0.12
after meetV P 0 0.23
after meetV P 1 -0.04
after near 0 0.31
after near 1 0.68
after near 2 0.29
after near 3 -0.05
after near 4 -0.38
after near 5 -0.24
after negotiate O 0 0.29
after negotiate O 1 -0.18
after negotiate P 0 -0.04
after negotiate S 0 0.36
after negotiate S 1 0.29
after negotiate S 2 -0.12
after nth 0 D 0.22
after nth 0 O -0.13
after nth 0 P 0.15
after nth 0 S 0.06
after nth 1 D 0.32
after nth 1 O -0.07
after nth 1 P 0.16
after nth 1 S -0.31
after nth 2 D -0.16
after nth 2 O 0.30
after nth 2 P 0.20
after nth 2 S -0.26
after nth 3 D 0.33
after nth 3 O 0.07
after nth 3 P -0.20
after nth 3 S -0.07
after past trigger 1 0.30
after press P 0 0.06
after press P b0 0.06
after receive P 0 -0.15
after receiveV P 0 0.03
after verbs 0 0.35
after verbs 1 0.12
after verbs 2 0.13
after visit O 0 0.19
after visit O 1 -0.13
after visit O 2 0.17
after visit O 3 0.07
after visit O b0 -0.05
after visit P 0 0.21
after visit P 1 0.28
after visit P 3 0.17
after visit P b0 0.17
after visit P b1 -0.16
after visit S 0 -0.12
after visit S 2 -0.56
after visit S 3 0.13
after visit S b0 -0.09
after visit S b2 -0.12
after visit S b3 -0.42
before C P b1 0.06
before N O b0 0.12
before N O b1 0.25
before N O b2 -0.24
before N O b3 -0.22
before N P b0 -0.05
before N P b1 0.13
before N P b2 0.07
before N P b3 -0.15
before N S b0 -0.08
before N S b1 0.05
before N S b2 -0.04
before N S b3 0.23
before V P b2 -0.20
before V P b3 -0.06
before meet O 0 -0.02
before meet P 0 0.31
before meet S 0 -0.34
before meet S 1 -0.22
before meetV P 0 -0.31
before meetV P 1 0.16
before near 0 0.30
before near 1 0.41
before near 2 -0.02
before near 3 -0.20
before near 4 -0.09
before near 5 -0.06
before negotiate O 0 -0.10
before negotiate O 1 0.24
before negotiate P 0 -0.36
before negotiate P 1 -0.25
before negotiate S 0 0.21
before negotiate S 1 0.53
before negotiate S 2 0.28
before nth 0 O 0.04
before nth 0 P 0.17
before nth 0 S 0.44
before nth 1 O -0.14
before nth 1 P 0.11
before nth 1 S 0.29
before nth 2 O -0.18
before nth 2 P -0.21
before nth 2 S 0.29
before nth 3 O -0.11
before nth 3 P -0.28
before nth 3 S -0.28
before past trigger 1 -0.14
before past trigger 2 0.07
before press P 0 0.09
before press P b1 0.05
before verbs 0 0.04
before verbs 1 -0.04
before verbs 2 0.35
before visit O 0 -0.05
before visit O 1 -0.23
before visit O b0 0.23
before visit P 0 -0.38
before visit P 1 0.08
before visit P 3 0.12
before visit P b0 0.04
before visit P b1 -0.02
before visit P b2 -0.04
before visit P b3 -0.33
before visit S 0 0.17
before visit S 2 0.15
before visit S b1 -0.18
before visit S b2 0.34
before visit S b3 0.58
carried after 0 -0.09
carried after 1 0.11
carried after 2 0.27
carried after 3 -0.25
carried after O -0.49
carried after P 0.46
carried after S -0.07
carried before 0 -0.48
carried before 1 0.06
carried before 2 -0.14
carried before 3 0.18
carried before O -0.02
carried before P -0.53
carried before S 0.08
carried in 0 0.10
carried subject 0 0.14
carried subject O -0.30
carried subject P 0.29
carried topic P 0.04
cls conference O -0.19
cls conference P 0.21
cls conference S 0.34
cls dialogue P 0.42
cls dialogue S 0.36
cls discussV D 0.27
cls discussV O 0.32
cls discussV P 0.19
cls discussV S -0.55
cls meet D -0.12
cls meet O -0.35
cls meet P -0.76
cls meet S -0.26
cls meetV O -0.26
cls meetV P -0.41
cls meetV S -0.51
cls negotiate D 0.18
cls negotiate O -0.11
cls negotiate P -0.79
cls negotiate S 1.10
cls press O -0.19
cls press P 0.23
cls press S -0.96
cls receive D 0.17
cls receive O 0.15
cls receive P 0.64
cls receiveV P 0.20
cls summit O -0.27
cls summit P -0.32
cls summit S -0.05
cls visit D 0.68
cls visit O -0.18
cls visit P -0.36
cls visit S 0.27
first after N O 0.03
first after N P -0.06
first after N S 0.09
first after V P 0.07
first after visit P 0.09
first before C P 0.11
first before N O 0.17
first before N P 0.25
first before N S -0.07
first before V P 0.34
first before press P 0.27
first before visit O 0.33
first before visit P -0.21
genitive D 0.21
genitive O 0.04
genitive P -1.14
genitive after -0.66
genitive before -0.22
group 0.33
in N O b0 0.06
in near 0 0.32
in nth 0 O 0.20
in verbs 0 0.32
listed in 0.48
listed in after 0.30
listed in before 0.18
listed out -0.37
listed out after -0.46
listed out before 0.09
name 0.25
no role 0 C -0.51
no role 0 D -0.27
no role 0 N -0.15
no role 0 O -0.16
no role 0 P -0.36
no role 0 S -0.34
no role 0 press -0.39
no role 0 the 0.33
no role 0 visit 0.09
no role 1 D 0.54
no role 1 N 0.28
no role 1 O -0.31
no role 1 P -0.20
no role 1 S -0.33
no role 1 V -0.06
no role 1 a -0.06
no role 1 poss 0.07
no role 1 press 0.05
no role 1 the -0.25
no role 1 visit -0.19
no role 2 D 0.80
no role 2 N -0.03
no role 2 O -0.55
no role 2 P -0.27
no role 2 S -0.35
no role 2 V -0.04
no role 2 a -0.29
no role 2 go -0.23
no role 2 poss -0.13
no role 2 press -0.58
no role 2 the 0.07
no role 2 visit 0.27
office -0.90
origin -0.59
origin after N  n0 0.29
origin before N  n0 -0.14
own N O 0.33
own N P 0.16
own V O -0.02
own V P 0.09
own visit P 0.16
pair 1.23
phrase before 0 O 0.24
phrase before 0 P 0.50
phrase before 0 S -0.05
phrase before 1 O -0.13
phrase before 1 P 0.07
phrase before 1 S 0.25
phrase before 3 P -0.37
prep after  C 0.19
prep after  D 0.26
prep after  O -0.22
prep after  P -0.13
prep after  S 0.04
prep after  V -0.02
prep after  go -0.28
prep after  press -0.20
prep after  receiveV 0.07
prep after  visit -0.21
prep after x P -0.19
prep after الي S 0.49
prep after ب P 0.13
prep after ب V -0.08
prep after بين D 0.37
prep after بين N 0.26
prep after بين S 0.30
prep after بين visit 0.18
prep after في N -0.47
prep after في S -0.98
prep after في V -0.19
prep after ل N 0.12
prep after ل O -0.23
prep after ل P -0.28
prep after ل S 0.34
prep after ل visit 0.18
prep after مع O 0.31
prep after مع P 0.28
prep after مع S -0.39
prep after مع V 0.12
prep after مع press 0.10
prep after من N 0.24
prep after من O 0.22
prep before  C -0.09
prep before  N -0.21
prep before  O -0.17
prep before  P 0.30
prep before  S -0.23
prep before  V 0.18
prep before  press 0.09
prep before  visit 0.18
prep before الي S 0.32
prep before ل N 0.30
prep before ل O -0.31
prep before ل visit 0.25
prep before مع N -0.06
prep before من N 0.18
prep before من S 0.19
prep in  N 0.18
prep in  O 0.02
present after 0 -0.13
present after 1 0.33
present after P 0.31
present after listed 0.09
prev C O -0.29
prev C P -0.30
prev N D 0.15
prev N O -0.24
prev N P -0.23
prev N S 0.24
prev V D 0.23
prev V O 0.20
prev V P -0.19
prev V S -0.30
prev alone N 0.14
prev definite N D 0.39
prev definite N P 0.17
prev definite N S 0.25
prev definite visit P -0.06
prev go S -0.07
prev listed in 1.15
prev listed out -0.60
prev order 0 D 0.10
prev order 0 O 0.31
prev order 0 P 0.21
prev order 0 S 0.23
prev order 1 D 0.31
prev order 1 O -0.14
prev order 1 P 0.31
prev order 1 S 0.15
prev order 2 D 0.16
prev order 2 O -0.54
prev order 2 P -0.23
prev order 2 S -0.02
prev order 3 D -0.27
prev order 3 O -0.55
prev order 3 P -0.27
prev order 3 S -0.94
prev prep  -0.20
prev prep x -0.18
prev prep بين 0.24
prev prep علي -0.49
prev prep في -0.61
prev prep ل -0.10
prev prep مع -0.18
prev prep من -0.08
prev press P -0.03
prev press S -0.32
prev rank open -0.66
prev rank private -0.22
prev rank state 0.91
prev salient O 1.36
prev salient P 0.04
prev salient known 0.87
prev salient new 0.61
prev says -0.62
prev suffix O 0 0.05
prev suffix O 2 -0.23
prev suffix P 0 0.27
prev suffix P 2 0.10
prev suffix S 2 -0.36
prev visit D 0.27
prev visit O -0.30
prev visit P -0.55
prev visit S -0.13
rank N open 0 -0.04
rank N open 1 -0.29
rank N private 0 0.03
rank N state 0 0.29
rank N state 1 0.03
rank N state 2 -0.03
rank V state 0 0.12
rank V state 1 0.31
rank V state 3 0.06
rank after open -0.32
rank after private 0.07
rank after state 0.56
rank before open -0.23
rank before private -0.28
rank before state 0.30
rank go state 0 0.06
rank press state 0 0.10
rank receiveV state 0 0.03
rank visit state 0 -0.07
rank visit state 1 0.03
rank visit state 2 -0.11
rank visit state 3 0.06
rel before 0 P 0.44
role D 0.16
role O 0.09
role P 1.09
role S 0.60
role between N 0.27
role between pair 0.06
role between state 0.11
role carrier N -0.05
role carrier name 0.20
role carrier office -0.41
role carrier state 0.28
role carrier visit -0.02
role goal state 0.17
role goal visit 0.06
role object N 0.27
role object name 0.13
role object office 0.04
role object receiveV 0.05
role of N -0.17
role of name 0.06
role of office -0.05
role of visit 0.21
role owner N 0.16
role owner name 0.17
role owner visit 0.34
role present N 0.12
role present name 0.33
role speaker name 0.08
role speaker press -0.02
role subject V 0.08
role subject go 0.23
role subject name 0.05
role subject office 0.39
role subject receiveV 0.03
role with N 0.21
role with V 0.13
role with name -0.08
role with office -0.03
salient after known 0.77
salient after new 1.24
salient before known 0.57
salient before new 0.80
says a suffix 0 -0.18
says a suffix 1 0.14
says after N a -0.09
says after N around 0.17
says after apart a 0.27
says after apart around 0.11
says around suffix 0 0.12
says around suffix 1 0.51
says before C around 0.09
says before N a 0.12
says before N around 0.19
says before N the 0.08
says before V a 0.14
says before apart a 0.09
says before apart around 0.35
says before apart the -0.24
says before press around -0.05
says before same a -0.11
says the suffix 0 -0.12
state -0.16
state after N  n0 0.17
state after N  n1 0.27
state after N  n2 -0.05
state after N  n3 -0.46
state after N بين n0 0.13
state after visit  n0 0.03
state after visit  n3 0.20
state before N  n0 -0.05
state before N  n1 0.39
suffix N after 2 -0.11
suffix after 0 P -0.08
suffix after 0 S 0.05
suffix after 1 S -0.04
suffix before 0 O 0.46
suffix before 0 P 0.23
suffix before 0 S 0.12
suffix before 1 O -0.22
suffix visit after 2 -0.02
suffix visit before 0 0.10
suffix visit before 1 0.35
that before 0 O 0.38
that before 0 P -0.33
that before 0 S 0.43
that before 1 P -0.43
that before 1 S 0.02
verb singular after 0 0.28
verb singular after 1 0.20
verb singular after 2 -0.08
verb singular after 3 -0.31
verb singular before 1 -0.22
verb singular before 2 -0.23
`;
