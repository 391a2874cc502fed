/**
 * Weights of taking part. Made by ../../build/train-meetings.mjs.
 * Do not edit.
 *
 * @module src/extract/meetings/weights/takes-part
 */
export const takesPart = `
 -0.26
adv before 1 P 0.15
after N O b0 -0.29
after N O b1 -0.20
after N O b2 0.40
after N O b3 0.14
after N P b0 0.15
after N P b1 -0.08
after N P b2 -0.22
after N P b3 -0.10
after N S b0 0.23
after N S b1 -0.08
after N S b2 0.04
after N S b3 0.17
after V O b0 -0.17
after V P b0 0.21
after V S b0 -0.24
after discussV P 0 -0.19
after meet O 0 -0.17
after meet O 1 0.25
after meet P 0 0.03
after meet P 1 -0.19
after meet P 2 -0.21
after meet S 0 -0.03
after meet S 1 -0.09
after meet S 2 0.05
after meet S 3 0.08
after meetV O 1 -0.25
after meetV P 0 0.20
after near 0 0.40
after near 1 0.61
after near 2 0.31
after near 3 -0.04
after near 4 -0.24
after near 5 -0.33
after negotiate O 0 0.28
after negotiate O 1 -0.22
after negotiate P 0 -0.05
after negotiate S 0 0.29
after negotiate S 1 0.16
after negotiate S 2 -0.19
after nth 0 D 0.20
after nth 0 O -0.06
after nth 0 P 0.03
after nth 0 S 0.08
after nth 1 D 0.24
after nth 1 O -0.04
after nth 1 P 0.21
after nth 1 S -0.30
after nth 2 D -0.07
after nth 2 O 0.17
after nth 2 P 0.25
after nth 2 S -0.21
after nth 3 D 0.37
after nth 3 O -0.07
after nth 3 P -0.03
after nth 3 S -0.09
after past trigger 1 0.32
after past trigger 2 -0.05
after press P 0 0.07
after press P b0 0.07
after press S 1 -0.12
after receive P 0 -0.15
after receiveV P 0 0.03
after verbs 0 0.43
after verbs 1 0.13
after verbs 2 0.13
after visit O 0 -0.04
after visit O 1 0.08
after visit O 2 0.11
after visit O 3 -0.10
after visit O b0 0.06
after visit P 0 0.31
after visit P 1 0.28
after visit P 3 0.15
after visit P b0 0.08
after visit P b1 -0.14
after visit S 0 -0.20
after visit S 1 0.13
after visit S 2 -0.57
after visit S 3 0.17
after visit S b0 -0.04
after visit S b2 -0.15
after visit S b3 -0.32
before C P b1 0.12
before N O b0 -0.31
before N O b1 0.29
before N O b2 0.03
before N O b3 -0.03
before N P b0 -0.04
before N P b1 0.07
before N P b2 0.08
before N P b3 -0.29
before N S b0 0.08
before N S b1 0.07
before N S b2 0.03
before N S b3 0.16
before V P b1 0.04
before V P b2 -0.18
before V P b3 -0.19
before meet O 0 -0.26
before meet O 1 -0.10
before meet P 0 0.20
before meet P 3 -0.03
before meet S 0 -0.14
before meet S 1 -0.24
before meetV P 0 -0.25
before meetV P 1 0.16
before near 0 0.31
before near 1 0.28
before near 2 0.03
before near 3 -0.27
before near 4 -0.05
before near 5 0.07
before negotiate O 0 0.02
before negotiate O 1 0.06
before negotiate P 0 -0.41
before negotiate P 1 -0.33
before negotiate S 0 0.13
before negotiate S 1 0.65
before negotiate S 2 0.23
before nth 0 O 0.03
before nth 0 P 0.16
before nth 0 S 0.65
before nth 1 O -0.13
before nth 1 P 0.05
before nth 1 S 0.15
before nth 2 O -0.11
before nth 2 P -0.27
before nth 2 S 0.27
before nth 3 O -0.08
before nth 3 P -0.13
before nth 3 S -0.33
before past trigger 1 -0.30
before past trigger 2 0.13
before press P 0 0.09
before press P b1 0.06
before verbs 0 0.04
before verbs 1 -0.16
before verbs 2 0.49
before visit O 0 0.11
before visit O 1 -0.11
before visit P 0 -0.28
before visit P 1 0.24
before visit P 3 0.08
before visit P b0 0.13
before visit P b2 0.03
before visit P b3 -0.37
before visit S 0 0.20
before visit S 2 0.26
before visit S b2 0.54
carried after 0 -0.04
carried after 1 0.05
carried after 2 0.13
carried after 3 -0.10
carried after O -0.40
carried after P 0.41
carried after S -0.13
carried before 0 -0.16
carried before 1 0.12
carried before 2 -0.15
carried before 3 -0.11
carried before O -0.21
carried before P -0.33
carried before S 0.17
carried subject 0 0.17
carried subject O -0.20
carried subject P 0.21
carried topic 0 0.34
carried topic 1 0.11
cls conference P 0.42
cls conference S 0.36
cls dialogue O 0.18
cls dialogue P 0.31
cls dialogue S 0.14
cls discussV D 0.30
cls discussV P 0.03
cls discussV S -0.55
cls meet D -0.22
cls meet O -0.44
cls meet P -0.70
cls meet S -0.15
cls meetV O -0.38
cls meetV P -0.27
cls meetV S -0.46
cls negotiate D 0.25
cls negotiate O 0.48
cls negotiate P -0.76
cls negotiate S 1.20
cls press O -0.23
cls press P 0.14
cls press S -0.93
cls receive P 0.70
cls receiveV P 0.18
cls summit P -0.29
cls summit S -0.10
cls visit D 0.70
cls visit O -0.45
cls visit P -0.21
cls visit S 0.33
first after N O -0.22
first after N P 0.18
first after N S 0.18
first after V P 0.07
first after visit P 0.09
first before C P 0.15
first before N O 0.34
first before N P 0.25
first before N S -0.03
first before V P 0.43
first before press P 0.25
first before visit P -0.20
genitive D 0.22
genitive O -0.24
genitive P -0.95
genitive S 0.17
genitive after -0.55
genitive before -0.18
group 0.39
in nth 0 O -0.03
listed in 0.41
listed in after 0.22
listed in before 0.19
listed out -0.45
listed out after -0.56
listed out before 0.11
name 0.35
no role 0 C -0.54
no role 0 D -0.05
no role 0 N -0.03
no role 0 O -0.31
no role 0 P -0.38
no role 0 S -0.34
no role 0 a 0.07
no role 0 press -0.35
no role 0 the 0.31
no role 0 visit 0.06
no role 1 D 0.37
no role 1 N 0.13
no role 1 O -0.53
no role 1 P -0.04
no role 1 S -0.07
no role 1 V 0.07
no role 1 a -0.25
no role 1 go -0.17
no role 1 poss 0.16
no role 1 press -0.03
no role 1 the -0.26
no role 1 visit -0.41
no role 2 D 0.74
no role 2 N -0.04
no role 2 O -0.27
no role 2 P -0.33
no role 2 S -0.36
no role 2 V -0.07
no role 2 a -0.33
no role 2 poss -0.06
no role 2 press -0.45
no role 2 the 0.24
no role 2 visit 0.34
office -1.29
origin -0.54
origin after N  n0 0.19
origin after N  n1 0.05
origin after visit  n2 0.06
origin before N  n0 -0.23
own N O -0.05
own N P -0.03
own V P 0.09
own visit P 0.15
pair 1.25
phrase before 0 O -0.08
phrase before 0 P 0.49
phrase before 0 S -0.14
phrase before 1 O -0.05
phrase before 1 P 0.22
phrase before 1 S 0.33
phrase before 2 S 0.05
phrase before 3 P -0.16
prep after  C 0.30
prep after  D 0.31
prep after  N -0.07
prep after  O -0.04
prep after  P -0.07
prep after  S -0.03
prep after  V 0.22
prep after  go -0.26
prep after  press -0.25
prep after  receiveV 0.07
prep after  visit -0.25
prep after x P -0.19
prep after الي S 0.48
prep after الي visit 0.04
prep after ب P 0.14
prep after ب V -0.14
prep after بين D 0.35
prep after بين N 0.15
prep after بين S 0.31
prep after بين visit 0.17
prep after في S -0.93
prep after في V -0.21
prep after في visit 0.04
prep after ل N 0.06
prep after ل O -0.24
prep after ل P -0.24
prep after ل S 0.30
prep after ل visit 0.17
prep after مع N 0.12
prep after مع O 0.22
prep after مع P 0.23
prep after مع S -0.42
prep after مع V -0.13
prep after مع press 0.09
prep after من N 0.28
prep after من O 0.31
prep after من S 0.26
prep after من visit 0.31
prep before  C -0.11
prep before  N -0.26
prep before  O -0.23
prep before  P 0.32
prep before  S -0.47
prep before  press 0.09
prep before  visit 0.05
prep before ل N 0.22
prep before ل O -0.22
prep before ل P 0.52
prep before مع N -0.16
prep before من N 0.18
prep before من S 0.12
prep in  N 0.16
prep in  O -0.02
present after 0 -0.11
present after 1 0.34
present after P 0.33
prev C O -0.18
prev C P -0.24
prev C S 0.06
prev N D 0.08
prev N O -0.11
prev N P -0.34
prev N S 0.24
prev V D 0.26
prev V O -0.18
prev V P -0.17
prev V S -0.34
prev alone N 0.21
prev alone S 1 -0.31
prev definite N D 0.38
prev definite N O -0.19
prev definite N P 0.22
prev definite N S 0.21
prev definite visit O -0.17
prev definite visit P -0.11
prev definite visit S 0.02
prev go S -0.14
prev listed in 0.95
prev listed out -0.46
prev order 0 D 0.13
prev order 0 O 0.11
prev order 0 P 0.13
prev order 0 S 0.21
prev order 1 D 0.35
prev order 1 O -0.42
prev order 1 P 0.44
prev order 1 S 0.07
prev order 2 D 0.18
prev order 2 O -0.29
prev order 2 P -0.26
prev order 2 S 0.04
prev order 3 D -0.25
prev order 3 O -0.40
prev order 3 P -0.24
prev order 3 S -0.91
prev prep  -0.13
prev prep x -0.12
prev prep بين 0.62
prev prep علي -0.53
prev prep في -0.62
prev prep ل -0.19
prev prep مع -0.22
prev prep من -0.15
prev press P -0.06
prev press S -0.30
prev rank open -0.70
prev rank private -0.17
prev rank state 0.93
prev salient P 0.45
prev salient known 0.25
prev salient new 0.19
prev says -0.54
prev suffix O 2 -0.16
prev suffix P 0 0.36
prev suffix P 2 0.30
prev suffix S 2 -0.31
prev visit D 0.35
prev visit O -0.38
prev visit P -0.53
prev visit S -0.10
rank N open 0 -0.11
rank N open 1 -0.12
rank N state 0 0.37
rank N state 1 -0.09
rank N state 2 -0.03
rank N state 3 0.13
rank V state 0 0.06
rank V state 1 0.37
rank V state 3 -0.04
rank after open -0.12
rank after state 0.58
rank before open -0.18
rank before state 0.69
rank press state 0 0.10
rank receiveV state 0 0.03
rank visit open 0 0.12
rank visit state 0 -0.10
rank visit state 1 0.17
rank visit state 2 -0.11
rank visit state 3 0.29
rel before 0 P 0.27
role D 0.19
role O -0.19
role P 1.14
role S 0.43
role between N 0.19
role between pair 0.08
role carrier N 0.25
role carrier name 0.03
role carrier office 0.11
role carrier state 0.20
role carrier visit -0.07
role goal state 0.15
role goal visit 0.12
role object N 0.19
role object name 0.13
role object office -0.08
role of N -0.33
role of name 0.10
role of office -0.15
role of visit 0.29
role owner N 0.07
role owner name 0.22
role owner visit 0.15
role present N 0.20
role present name 0.25
role speaker name 0.10
role speaker press -0.08
role subject V -0.08
role subject go 0.34
role subject name 0.11
role subject office 0.13
role subject receiveV 0.03
role with N 0.17
role with V -0.27
role with name 0.03
role with office -0.02
role with state -0.21
salient after known 0.04
salient after new 0.71
salient before known 0.22
salient before new 0.32
says a suffix 0 0.05
says a suffix 1 0.05
says after N a -0.12
says after N around -0.08
says after N the 0.12
says after apart a 0.22
says after apart around 0.08
says after apart the 0.31
says after press around 0.06
says after same a -0.11
says after same the -0.05
says after visit a 0.14
says around suffix 0 0.13
says around suffix 1 0.20
says before C around -0.06
says before N a 0.18
says before N around 0.29
says before N the -0.05
says before V a 0.06
says before apart a 0.08
says before apart around 0.16
says before apart the -0.20
says before press around -0.03
says before same a -0.09
says before visit a 0.07
says before visit around 0.09
state -0.19
state after N  n0 0.25
state after N  n1 0.18
state after N  n3 -0.30
state after N مع n0 0.04
state after visit  n3 0.25
state before N  n0 -0.05
state before N  n1 0.30
suffix N after 2 -0.07
suffix N before 0 -0.23
suffix after 0 P -0.06
suffix after 1 S -0.13
suffix before 0 P 0.24
suffix visit after 2 0.17
suffix visit before 0 0.14
suffix visit before 1 0.27
that before 0 O 0.02
that before 0 P -0.49
that before 0 S 0.36
that before 1 P -0.58
that before 2 S 0.28
verb singular after 0 0.19
verb singular after 1 0.13
verb singular after 2 0.06
verb singular after 3 -0.26
verb singular before 0 -0.12
verb singular before 1 -0.27
verb singular before 2 -0.33
`;
