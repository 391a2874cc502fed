/**
 * Weights of taking part. Made by ../../build/train-meetings.mjs.
 * Do not edit.
 *
 * @module src/extract/meetings/weights/takes-part
 */
export const takesPart = `
 -0.26
adv before 1 P 0.14
after N O b0 -0.29
after N O b1 -0.18
after N O b2 0.40
after N O b3 0.12
after N P b0 0.12
after N P b1 -0.08
after N P b2 -0.22
after N P b3 -0.09
after N S b0 0.23
after N S b1 -0.08
after N S b2 0.04
after N S b3 0.17
after V O b0 -0.16
after V P b0 0.22
after V S b0 -0.24
after discussV P 0 -0.20
after meet O 0 -0.16
after meet O 1 0.25
after meet P 0 0.04
after meet P 1 -0.19
after meet P 2 -0.23
after meet S 0 -0.03
after meet S 1 -0.08
after meet S 2 0.05
after meet S 3 0.08
after meetV O 1 -0.25
after meetV P 0 0.23
after meetV P 1 -0.03
after near 0 0.40
after near 1 0.64
after near 2 0.30
after near 3 -0.06
after near 4 -0.22
after near 5 -0.35
after negotiate O 0 0.29
after negotiate O 1 -0.22
after negotiate P 0 -0.08
after negotiate S 0 0.30
after negotiate S 1 0.16
after negotiate S 2 -0.20
after nth 0 D 0.20
after nth 0 O -0.07
after nth 0 P 0.05
after nth 0 S 0.07
after nth 1 D 0.23
after nth 1 O -0.04
after nth 1 P 0.28
after nth 1 S -0.30
after nth 2 D -0.07
after nth 2 O 0.20
after nth 2 P 0.22
after nth 2 S -0.20
after nth 3 D 0.36
after nth 3 O -0.08
after nth 3 P -0.05
after nth 3 S -0.07
after past trigger 1 0.32
after past trigger 2 -0.06
after press P 0 0.11
after press P b0 0.11
after press S 1 -0.12
after receive P 0 -0.16
after receiveV P 0 0.03
after verbs 0 0.44
after verbs 1 0.14
after verbs 2 0.13
after visit O 0 -0.06
after visit O 1 0.08
after visit O 2 0.12
after visit O 3 -0.10
after visit O b0 0.06
after visit P 0 0.31
after visit P 1 0.31
after visit P 3 0.14
after visit P b0 0.07
after visit P b1 -0.16
after visit S 0 -0.20
after visit S 1 0.13
after visit S 2 -0.56
after visit S 3 0.18
after visit S b0 -0.04
after visit S b2 -0.16
after visit S b3 -0.31
before C P b1 0.11
before N O b0 -0.31
before N O b1 0.29
before N O b2 0.05
before N O b3 -0.04
before N P b0 -0.06
before N P b1 0.05
before N P b2 0.13
before N P b3 -0.27
before N S b0 0.08
before N S b1 0.07
before N S b2 0.02
before N S b3 0.16
before V P b1 0.03
before V P b2 -0.18
before V P b3 -0.14
before meet O 0 -0.26
before meet O 1 -0.11
before meet P 0 0.25
before meet P 3 -0.04
before meet S 0 -0.15
before meet S 1 -0.23
before meetV P 0 -0.24
before meetV P 1 0.16
before near 0 0.31
before near 1 0.27
before near 3 -0.26
before near 4 -0.05
before near 5 0.06
before negotiate O 1 0.07
before negotiate P 0 -0.43
before negotiate P 1 -0.34
before negotiate S 0 0.14
before negotiate S 1 0.64
before negotiate S 2 0.23
before nth 0 O 0.03
before nth 0 P 0.20
before nth 0 S 0.65
before nth 1 O -0.14
before nth 1 P 0.03
before nth 1 S 0.16
before nth 2 O -0.12
before nth 2 P -0.28
before nth 2 S 0.26
before nth 3 O -0.08
before nth 3 P -0.16
before nth 3 S -0.31
before past trigger 1 -0.28
before past trigger 2 0.11
before press P 0 0.09
before press P b1 0.06
before verbs 0 0.03
before verbs 1 -0.14
before verbs 2 0.47
before visit O 0 0.12
before visit O 1 -0.11
before visit P 0 -0.30
before visit P 1 0.24
before visit P 3 0.08
before visit P b0 0.12
before visit P b2 0.04
before visit P b3 -0.37
before visit S 0 0.20
before visit S 2 0.26
before visit S b2 0.55
carried after 0 -0.06
carried after 1 0.07
carried after 2 0.13
carried after 3 -0.11
carried after O -0.42
carried after P 0.41
carried after S -0.13
carried before 0 -0.09
carried before 1 0.11
carried before 2 -0.16
carried before 3 -0.14
carried before O -0.22
carried before P -0.28
carried before S 0.15
carried subject 0 0.16
carried subject O -0.22
carried subject P 0.22
carried topic 0 0.33
carried topic 1 0.11
cls conference O 0.02
cls conference P 0.41
cls conference S 0.37
cls dialogue O 0.17
cls dialogue P 0.32
cls dialogue S 0.14
cls discussV D 0.31
cls discussV P 0.04
cls discussV S -0.55
cls meet D -0.21
cls meet O -0.45
cls meet P -0.69
cls meet S -0.15
cls meetV O -0.38
cls meetV P -0.26
cls meetV S -0.46
cls negotiate D 0.24
cls negotiate O 0.49
cls negotiate P -0.74
cls negotiate S 1.20
cls press O -0.24
cls press P 0.18
cls press S -0.94
cls receive P 0.67
cls receiveV P 0.13
cls summit P -0.29
cls summit S -0.10
cls visit D 0.70
cls visit O -0.45
cls visit P -0.21
cls visit S 0.35
first after N O -0.23
first after N P 0.18
first after N S 0.18
first after V P 0.06
first after visit P 0.09
first before C P 0.15
first before N O 0.34
first before N P 0.20
first before N S -0.03
first before V P 0.43
first before press P 0.24
first before visit P -0.19
genitive D 0.22
genitive O 0.19
genitive P -0.94
genitive S -0.06
genitive after -0.36
genitive before -0.14
group 0.41
in nth 0 O -0.05
listed in 0.40
listed in after 0.22
listed in before 0.19
listed out -0.47
listed out after -0.57
listed out before 0.11
name 0.35
no role 0 C -0.54
no role 0 D -0.03
no role 0 N -0.03
no role 0 O -0.32
no role 0 P -0.36
no role 0 S -0.33
no role 0 a 0.06
no role 0 press -0.33
no role 0 the 0.31
no role 0 visit 0.05
no role 1 D 0.35
no role 1 N 0.14
no role 1 O -0.56
no role 1 P -0.04
no role 1 S -0.05
no role 1 V 0.05
no role 1 a -0.24
no role 1 go -0.16
no role 1 poss 0.14
no role 1 the -0.26
no role 1 visit -0.41
no role 2 D 0.73
no role 2 N -0.03
no role 2 O -0.28
no role 2 P -0.31
no role 2 S -0.36
no role 2 V -0.08
no role 2 a -0.34
no role 2 poss -0.07
no role 2 press -0.46
no role 2 the 0.25
no role 2 visit 0.33
office -1.30
origin -0.55
origin after N  n0 0.20
origin after N  n1 0.04
origin after visit  n2 0.06
origin before N  n0 -0.24
own N O -0.04
own N P -0.03
own V P 0.08
own visit P 0.15
pair 1.24
phrase before 0 O -0.08
phrase before 0 P 0.49
phrase before 0 S -0.14
phrase before 1 O -0.04
phrase before 1 P 0.20
phrase before 1 S 0.33
phrase before 2 S 0.05
phrase before 3 P -0.16
prep after  C 0.27
prep after  D 0.28
prep after  N -0.09
prep after  O -0.09
prep after  P -0.03
prep after  V 0.22
prep after  go -0.26
prep after  press -0.18
prep after  receiveV 0.07
prep after  visit -0.27
prep after x P -0.19
prep after الي S 0.48
prep after الي visit 0.04
prep after ب P 0.14
prep after ب V -0.14
prep after بين D 0.36
prep after بين N 0.16
prep after بين S 0.32
prep after بين visit 0.18
prep after في S -0.93
prep after في V -0.21
prep after في visit 0.04
prep after ل N 0.05
prep after ل O -0.24
prep after ل P -0.24
prep after ل S 0.29
prep after ل visit 0.17
prep after مع N 0.12
prep after مع O 0.23
prep after مع P 0.22
prep after مع S -0.42
prep after مع V -0.13
prep after مع press 0.08
prep after من N 0.29
prep after من O 0.33
prep after من S 0.25
prep after من visit 0.32
prep before  C -0.13
prep before  N -0.21
prep before  O -0.27
prep before  P 0.33
prep before  S -0.43
prep before  V 0.04
prep before  press 0.08
prep before  visit 0.06
prep before ل N 0.22
prep before ل O -0.22
prep before ل P 0.53
prep before مع N -0.16
prep before من N 0.16
prep before من S 0.11
prep in  N 0.15
prep in  O -0.03
present after 0 -0.11
present after 1 0.32
present after P 0.30
prev C O -0.18
prev C P -0.23
prev C S 0.06
prev N D 0.08
prev N O -0.10
prev N P -0.35
prev N S 0.23
prev V D 0.27
prev V O -0.18
prev V P -0.17
prev V S -0.34
prev alone N 0.21
prev alone S 1 -0.31
prev definite N D 0.37
prev definite N O -0.18
prev definite N P 0.22
prev definite N S 0.21
prev definite visit O -0.17
prev definite visit P -0.12
prev go S -0.14
prev listed in 0.95
prev listed out -0.46
prev order 0 D 0.13
prev order 0 O 0.12
prev order 0 P 0.13
prev order 0 S 0.21
prev order 1 D 0.36
prev order 1 O -0.41
prev order 1 P 0.43
prev order 1 S 0.07
prev order 2 D 0.18
prev order 2 O -0.28
prev order 2 P -0.27
prev order 2 S 0.03
prev order 3 D -0.25
prev order 3 O -0.39
prev order 3 P -0.25
prev order 3 S -0.91
prev prep  -0.13
prev prep x -0.12
prev prep بين 0.63
prev prep علي -0.53
prev prep في -0.62
prev prep ل -0.19
prev prep مع -0.22
prev prep من -0.15
prev press P -0.09
prev press S -0.30
prev rank open -0.70
prev rank private -0.17
prev rank state 0.92
prev salient P 0.45
prev salient known 0.26
prev salient new 0.19
prev says -0.54
prev suffix O 2 -0.16
prev suffix P 0 0.36
prev suffix P 2 0.30
prev suffix S 2 -0.31
prev visit D 0.35
prev visit O -0.38
prev visit P -0.53
prev visit S -0.11
rank N open 0 -0.08
rank N open 1 -0.12
rank N state 0 0.39
rank N state 1 -0.07
rank N state 2 -0.04
rank N state 3 0.12
rank V state 0 0.08
rank V state 1 0.36
rank V state 3 -0.05
rank after open -0.07
rank after private -0.02
rank after state 0.60
rank before open -0.16
rank before state 0.66
rank press state 0 0.14
rank receiveV state 0 0.03
rank visit open 0 0.12
rank visit state 0 -0.11
rank visit state 1 0.21
rank visit state 2 -0.11
rank visit state 3 0.29
rel before 0 P 0.36
role D 0.19
role O -0.16
role P 1.11
role S 0.42
role between N 0.19
role between pair 0.08
role carrier N 0.21
role carrier office 0.12
role carrier state 0.19
role carrier visit -0.07
role goal state 0.15
role goal visit 0.12
role object N 0.19
role object name 0.13
role object office -0.07
role of N -0.34
role of name 0.10
role of office -0.14
role of visit 0.30
role owner N 0.07
role owner name 0.22
role owner visit 0.15
role present N 0.21
role present name 0.25
role speaker name 0.09
role speaker press -0.08
role subject V -0.09
role subject go 0.34
role subject name 0.11
role subject office 0.13
role subject receiveV 0.06
role with N 0.17
role with V -0.28
role with name 0.03
role with office -0.03
role with state -0.20
salient after new 0.65
salient before known 0.20
salient before new 0.32
says a suffix 0 0.04
says a suffix 1 0.06
says after N a -0.12
says after N around -0.08
says after N the 0.12
says after apart a 0.22
says after apart around 0.08
says after apart the 0.31
says after press around 0.05
says after same a -0.11
says after same the -0.05
says after visit a 0.15
says around suffix 0 0.12
says around suffix 1 0.20
says before C around -0.06
says before N a 0.17
says before N around 0.28
says before N the -0.06
says before V a 0.05
says before apart a 0.07
says before apart around 0.16
says before apart the -0.21
says before press around -0.03
says before same a -0.08
says before visit a 0.08
says before visit around 0.09
says the suffix 0 -0.03
state -0.19
state after N  n0 0.26
state after N  n1 0.19
state after N  n3 -0.30
state after N مع n0 0.04
state after visit  n3 0.25
state before N  n0 -0.04
state before N  n1 0.31
suffix N after 2 -0.08
suffix N before 0 -0.23
suffix N before 2 0.02
suffix after 0 P -0.08
suffix after 1 S -0.13
suffix before 0 P 0.24
suffix visit after 2 0.15
suffix visit before 0 0.14
suffix visit before 1 0.27
that before 0 O 0.03
that before 0 P -0.46
that before 0 S 0.36
that before 1 P -0.54
that before 2 S 0.27
verb singular after 0 0.21
verb singular after 1 0.11
verb singular after 2 0.06
verb singular after 3 -0.26
verb singular before 0 -0.12
verb singular before 1 -0.27
verb singular before 2 -0.33
`;
