/**
 * Weights of taking part. Made by ../../build/train-meetings.mjs.
 * Do not edit.
 *
 * @module src/extract/meetings/weights/takes-part
 */
export const takesPart = `
 -0.31
adv before 0 O 0.13
adv before 0 P -0.30
adv before 0 S 0.13
adv before 1 O -0.12
adv before 1 P 0.17
adv before 2 P 0.34
adv before 2 S 0.16
after C O b3 -0.03
after C S b1 -0.17
after C S b2 0.12
after N D b0 0.04
after N D b1 -0.05
after N D b3 0.22
after N O b0 -0.29
after N O b1 -0.16
after N O b2 0.40
after N O b3 0.14
after N P b0 0.15
after N P b1 -0.14
after N P b2 -0.26
after N P b3 -0.12
after N S b0 0.27
after N S b1 -0.06
after N S b2 0.06
after N S b3 0.18
after V D b0 0.08
after V O b0 -0.13
after V P b0 0.22
after V P b1 -0.11
after V S b0 -0.23
after V S b1 0.09
after V S b3 -0.09
after conference O 0 -0.04
after conference S 0 -0.10
after dialogue S 0 0.12
after discussV P 0 -0.19
after discussV P 1 0.04
after discussV S 1 -0.12
after go O b3 0.27
after go S b0 0.04
after meet D 2 0.08
after meet D 3 0.07
after meet O 0 -0.13
after meet O 1 0.23
after meet O 2 0.27
after meet P 1 -0.35
after meet P 2 -0.14
after meet S 0 0.02
after meet S 1 -0.07
after meet S 2 0.06
after meet S 3 0.11
after meetV O 0 -0.05
after meetV O 1 -0.23
after meetV O 2 0.13
after meetV P 0 0.24
after meetV P 2 0.18
after meetV S 2 0.07
after move S 0 -0.05
after near 0 0.37
after near 1 0.52
after near 2 0.36
after near 4 -0.19
after near 5 -0.34
after negotiate D 1 0.13
after negotiate O 0 0.31
after negotiate O 1 -0.23
after negotiate O 2 -0.19
after negotiate O 3 0.02
after negotiate P 0 -0.09
after negotiate P 1 0.09
after negotiate P 2 0.10
after negotiate S 0 0.27
after negotiate S 1 0.12
after negotiate S 2 -0.13
after negotiate S 3 0.03
after nth 0 D 0.20
after nth 0 O -0.12
after nth 0 P 0.10
after nth 0 S 0.06
after nth 1 O -0.07
after nth 1 P 0.25
after nth 1 S -0.24
after nth 2 D 0.07
after nth 2 O 0.18
after nth 2 P 0.26
after nth 2 S -0.19
after nth 3 D 0.38
after nth 3 O -0.06
after nth 3 P -0.07
after nth 3 S -0.04
after past trigger 1 0.17
after past trigger 2 -0.18
after press O 0 -0.05
after press O b2 -0.05
after press P 0 0.11
after press P b0 0.11
after press S 0 -0.20
after press S 1 -0.12
after press S 2 -0.06
after press S b1 -0.14
after press S b2 -0.10
after press S b3 -0.13
after receive D 0 0.03
after receive P 0 -0.14
after receive P 1 0.06
after receive P 3 0.23
after receiveV P 0 0.04
after receiveV P 2 0.03
after receiveV P b0 0.03
after receiveV P b1 0.04
after summit S 0 -0.14
after summit S 1 -0.07
after summit S 2 0.09
after summit S 3 0.13
after travelV S 2 -0.18
after verbs 0 0.36
after verbs 1 0.19
after verbs 2 0.16
after visit D 0 0.07
after visit D 3 0.16
after visit D b1 0.03
after visit D b2 0.10
after visit O 0 -0.04
after visit O 1 0.08
after visit O 2 0.10
after visit O 3 -0.09
after visit O b0 0.05
after visit O b1 0.13
after visit O b2 -0.13
after visit O b3 -0.08
after visit P 0 0.36
after visit P 1 0.28
after visit P 2 -0.23
after visit P b0 0.18
after visit P b1 -0.08
after visit P b2 0.28
after visit P b3 0.16
after visit S 0 -0.14
after visit S 1 0.12
after visit S 2 -0.52
after visit S 3 0.17
after visit S b1 0.16
after visit S b2 -0.11
after visit S b3 -0.23
before C O b2 0.19
before C P b0 0.20
before C P b1 0.04
before C P b3 -0.07
before C S b2 -0.04
before N D b3 -0.05
before N O b0 -0.31
before N O b1 0.29
before N O b3 -0.04
before N P b0 0.10
before N P b1 0.04
before N P b2 0.06
before N P b3 -0.29
before N S b0 0.08
before N S b1 0.07
before N S b2 0.02
before N S b3 0.15
before V O b1 -0.07
before V P b1 0.07
before V P b2 -0.19
before V P b3 -0.13
before V S b3 -0.25
before call P 0 0.05
before conference P 0 0.31
before dialogue O 0 0.18
before dialogue P 0 0.11
before dialogue P 2 0.05
before dialogue S 1 -0.26
before discussV P 0 -0.08
before discussV P 3 0.10
before go P b0 0.17
before meet D 0 -0.10
before meet O 0 -0.23
before meet O 1 -0.10
before meet P 0 0.25
before meet P 1 0.02
before meet P 2 0.06
before meet P 3 0.04
before meet S 0 -0.16
before meet S 1 -0.21
before meet S 3 -0.05
before meetV O 0 -0.05
before meetV P 0 -0.21
before meetV P 1 0.15
before meetV P 2 -0.11
before meetV P 3 -0.07
before meetV S 3 -0.05
before near 0 0.29
before near 1 0.30
before near 2 0.02
before near 3 -0.22
before near 5 0.08
before negotiate O 1 0.06
before negotiate O 2 0.03
before negotiate P 0 -0.34
before negotiate P 1 -0.30
before negotiate P 3 -0.20
before negotiate S 0 0.15
before negotiate S 1 0.58
before negotiate S 2 0.26
before nth 0 D 0.05
before nth 0 O -0.02
before nth 0 P 0.21
before nth 0 S 0.57
before nth 1 D 0.21
before nth 1 O -0.12
before nth 1 P 0.03
before nth 1 S 0.11
before nth 2 O -0.10
before nth 2 P -0.34
before nth 2 S 0.22
before nth 3 O -0.06
before nth 3 P -0.05
before nth 3 S -0.26
before past trigger 1 -0.28
before past trigger 2 0.16
before press P 0 0.08
before press P b1 0.06
before receive P 0 0.06
before summit P 0 0.03
before verbs 0 0.09
before verbs 1 -0.06
before verbs 2 0.43
before visit O 0 0.11
before visit O 1 -0.10
before visit O 3 -0.10
before visit O b0 -0.07
before visit O b2 -0.13
before visit O b3 -0.12
before visit P 0 -0.27
before visit P 1 0.22
before visit P 2 -0.04
before visit P 3 0.09
before visit P b0 0.12
before visit P b2 0.05
before visit P b3 -0.36
before visit S 0 0.19
before visit S 1 0.27
before visit S 2 0.21
before visit S b0 0.12
before visit S b1 -0.19
before visit S b2 0.48
before visit S b3 0.32
carried after 0 0.25
carried after 1 0.31
carried after 2 0.09
carried after 3 -0.28
carried after O -0.37
carried after P 0.60
carried after S 0.08
carried before 0 -0.20
carried before 1 0.11
carried before 2 -0.08
carried before 3 -0.10
carried before O -0.21
carried before P -0.49
carried before S 0.39
carried in 0 0.08
carried in O 0.08
carried subject 0 0.20
carried subject O -0.16
carried subject P 0.20
carried topic 0 0.28
carried topic 1 0.12
carried topic S 0.08
cls attendV P 0.64
cls call P -0.14
cls call S -0.14
cls conference O -0.12
cls conference P 0.61
cls conference S -0.48
cls dialogue D 0.07
cls dialogue O 0.15
cls dialogue P 0.30
cls dialogue S 0.18
cls discussV D 0.32
cls discussV O -0.17
cls discussV P 0.09
cls discussV S -0.49
cls meet D -0.07
cls meet O -0.40
cls meet P -0.65
cls meet S -0.09
cls meetV D 0.11
cls meetV O -0.35
cls meetV P -0.17
cls meetV S -0.36
cls move O -0.12
cls move S 0.28
cls negotiate D 0.25
cls negotiate O 0.51
cls negotiate P -0.76
cls negotiate S 1.24
cls press D 0.11
cls press O -0.22
cls press P 0.20
cls press S -0.84
cls receive D 0.19
cls receive O -0.17
cls receive P 0.71
cls receiveV P 0.14
cls summit O -0.09
cls summit P -0.29
cls summit S 0.11
cls tour S -0.06
cls travelV O 0.38
cls travelV P -0.41
cls travelV S -0.15
cls visit D 0.55
cls visit O -0.42
cls visit P -0.24
cls visit S 0.35
cls visitV P 0.30
first after N D 0.03
first after N O -0.20
first after N P 0.16
first after N S 0.20
first after V P 0.07
first after press P 0.09
first after receiveV P 0.03
first after visit O 0.08
first after visit P 0.19
first before C O -0.08
first before C P 0.08
first before N O 0.33
first before N P 0.27
first before V P 0.40
first before go P -0.20
first before press P 0.22
first before visit O -0.07
first before visit P -0.20
first before visit S -0.02
genitive D 0.22
genitive O 0.09
genitive P -0.80
genitive after -0.38
genitive before -0.21
genitive in 0.09
group 0.37
in near 0 0.02
in negotiate O 0 0.04
in nth 0 O -0.05
in verbs 0 0.02
in visit O 0 -0.04
in visit O b0 -0.04
listed in 0.37
listed in after 0.20
listed in before 0.17
listed out -0.37
listed out after -0.47
listed out before 0.10
name 0.34
no role 0 C -0.67
no role 0 D 0.05
no role 0 N 0.12
no role 0 O -0.36
no role 0 P -0.19
no role 0 S -0.34
no role 0 V -0.19
no role 0 a -0.16
no role 0 poss -0.69
no role 0 press -0.26
no role 0 the 0.12
no role 0 visit 0.11
no role 1 D 0.41
no role 1 N 0.13
no role 1 O -0.58
no role 1 P -0.07
no role 1 S -0.06
no role 1 V 0.06
no role 1 a -0.23
no role 1 go -0.15
no role 1 poss 0.09
no role 1 the -0.22
no role 1 visit -0.43
no role 2 D 0.65
no role 2 N -0.07
no role 2 O -0.23
no role 2 P -0.38
no role 2 S -0.42
no role 2 V -0.22
no role 2 a -0.36
no role 2 attend 0.70
no role 2 poss -0.05
no role 2 press -0.43
no role 2 the 0.26
no role 2 visit 0.34
office -1.27
origin -0.65
origin after N  n0 0.25
origin after N  n1 0.07
origin after N  n2 -0.18
origin after visit  n0 -0.16
origin after visit  n1 -0.05
origin after visit  n2 0.06
origin before N  n0 -0.22
origin before N  n2 -0.09
origin before visit  n0 0.14
own N O -0.04
own N P -0.02
own N S -0.03
own V O 0.07
own V P 0.08
own receiveV P 0.02
own visit O 0.07
own visit P 0.13
pair 1.28
phrase before 0 O -0.07
phrase before 0 P 0.52
phrase before 0 S -0.13
phrase before 1 O -0.05
phrase before 1 P 0.16
phrase before 1 S 0.26
phrase before 2 O -0.10
phrase before 2 P -0.29
phrase before 2 S 0.06
phrase before 3 P -0.12
prep after  D 0.28
prep after  N -0.04
prep after  O -0.13
prep after  P -0.10
prep after  V 0.24
prep after  attend 0.29
prep after  go -0.13
prep after  press -0.16
prep after  receiveV 0.08
prep after  visit -0.21
prep after x N 0.27
prep after x P -0.17
prep after الي N 0.37
prep after الي S 0.35
prep after الي visit 0.07
prep after ب O -0.03
prep after ب P 0.13
prep after ب S -0.24
prep after ب V -0.13
prep after ب visit 0.12
prep after بين D 0.29
prep after بين N 0.19
prep after بين O -0.28
prep after بين P 0.09
prep after بين S 0.33
prep after بين V 0.06
prep after بين press -0.08
prep after بين visit 0.18
prep after علي S -0.19
prep after في C -0.09
prep after في N -0.38
prep after في S -0.84
prep after في V -0.20
prep after ل N 0.02
prep after ل O -0.29
prep after ل P -0.10
prep after ل S 0.30
prep after ل visit 0.14
prep after مع N 0.17
prep after مع O 0.19
prep after مع P 0.27
prep after مع S -0.39
prep after مع V -0.13
prep after مع press 0.08
prep after مع visit -0.13
prep after من N 0.23
prep after من O 0.33
prep after من P 0.24
prep after من S 0.26
prep after من V 0.09
prep after من visit 0.34
prep before  C -0.15
prep before  D 0.19
prep before  N -0.23
prep before  O -0.24
prep before  P 0.36
prep before  S -0.37
prep before  V 0.08
prep before  go 0.10
prep before  press 0.05
prep before  visit 0.15
prep before x N 0.04
prep before x S 0.05
prep before الي S 0.42
prep before بين N -0.20
prep before بين S 0.31
prep before بين visit 0.02
prep before عن N 0.24
prep before في S -0.16
prep before في visit 0.15
prep before ل N 0.21
prep before ل O -0.21
prep before ل P 0.31
prep before ل S 0.19
prep before ل visit 0.09
prep before مع N -0.07
prep before مع O 0.36
prep before مع P -0.43
prep before مع S -0.17
prep before من N 0.17
prep before من S 0.10
prep in  N 0.17
prep in  O -0.04
prep in  visit -0.14
present after 0 -0.08
present after 1 0.30
present after 2 -0.16
present after 3 0.29
present after O 0.11
present after P 0.33
present after listed 0.17
prev C O -0.12
prev C P -0.13
prev C S -0.34
prev N D 0.10
prev N O -0.07
prev N P -0.26
prev N S 0.31
prev V D 0.30
prev V O -0.16
prev V P -0.09
prev V S -0.30
prev alone N 0.22
prev alone O 2 0.09
prev alone P 0 0.15
prev alone S 1 -0.41
prev alone S 2 0.13
prev definite C P 0.42
prev definite C S 0.05
prev definite N D 0.34
prev definite N O -0.18
prev definite N P 0.18
prev definite N S 0.21
prev definite press P -0.05
prev definite visit O -0.16
prev definite visit P -0.11
prev definite visit S 0.05
prev go P 0.22
prev go S -0.07
prev listed in 0.82
prev listed out -0.42
prev order 0 D 0.13
prev order 0 O 0.16
prev order 0 P 0.08
prev order 0 S 0.18
prev order 1 D 0.38
prev order 1 O -0.39
prev order 1 P 0.39
prev order 1 S 0.04
prev order 2 D 0.17
prev order 2 O -0.27
prev order 2 P -0.29
prev order 3 D -0.31
prev order 3 O -0.37
prev order 3 P -0.28
prev order 3 S -0.91
prev prep  -0.09
prev prep x -0.08
prev prep الي -0.15
prev prep ب 0.06
prev prep بين 0.58
prev prep علي -0.51
prev prep في -0.69
prev prep ل -0.40
prev prep مع -0.19
prev prep من -0.10
prev press O -0.06
prev press P -0.04
prev press S -0.29
prev rank open -0.76
prev rank private -0.22
prev rank state 0.88
prev salient P 0.46
prev salient known 0.23
prev salient new 0.23
prev says -0.53
prev suffix D 2 -0.12
prev suffix O 0 -0.09
prev suffix O 1 -0.05
prev suffix O 2 -0.16
prev suffix P 0 0.37
prev suffix P 1 -0.13
prev suffix P 2 0.12
prev suffix S 1 -0.06
prev suffix S 2 -0.26
prev visit D 0.20
prev visit O -0.35
prev visit P -0.40
rank C open 0 0.10
rank C state 0 0.08
rank C state 1 0.10
rank N open 0 -0.05
rank N open 1 -0.15
rank N open 2 0.06
rank N open 3 0.03
rank N private 0 -0.27
rank N state 0 0.33
rank N state 1 -0.18
rank N state 3 0.22
rank V open 0 -0.35
rank V open 3 -0.05
rank V state 0 0.11
rank V state 1 0.36
rank V state 2 0.07
rank V state 3 -0.04
rank after open -0.05
rank after state 0.61
rank before open -0.24
rank before private -0.53
rank before state 0.62
rank go state 0 0.11
rank press open 0 0.04
rank press state 0 0.13
rank press state 1 0.11
rank receiveV state 0 0.04
rank receiveV state 1 0.06
rank receiveV state 2 0.03
rank visit open 0 0.12
rank visit open 1 0.13
rank visit open 3 0.06
rank visit state 0 -0.06
rank visit state 1 0.19
rank visit state 2 -0.08
rank visit state 3 0.14
rel before 0 P 0.30
rel before 0 S 0.29
rel before 1 O 0.16
rel before 1 S -0.23
role D 0.17
role O -0.12
role P 1.04
role S 0.37
role between N 0.21
role between name 0.17
role between pair 0.08
role between state 0.11
role carrier N 0.20
role carrier name -0.03
role carrier office 0.16
role carrier state 0.14
role carrier visit -0.06
role goal state 0.16
role goal visit 0.12
role object N 0.07
role object name 0.14
role object office -0.18
role of N -0.20
role of name 0.09
role of office -0.04
role of state -0.03
role of visit 0.26
role owner N 0.16
role owner name 0.31
role owner visit 0.14
role present N 0.12
role present name 0.17
role speaker name 0.08
role speaker press -0.10
role subject V -0.09
role subject attend 0.14
role subject go 0.33
role subject name 0.04
role subject office 0.12
role subject receiveV 0.07
role with N 0.19
role with V -0.27
role with name 0.06
role with office -0.03
role with press 0.04
role with state -0.21
salient after known 0.03
salient after new 0.74
salient before known 0.16
salient before new 0.38
says a suffix 0 0.09
says a suffix 1 0.04
says after N a -0.14
says after N around -0.02
says after V a 0.10
says after apart a 0.23
says after apart around 0.20
says after apart the 0.16
says after press around 0.03
says after same a -0.10
says after same around -0.05
says after visit a 0.13
says after visit the 0.21
says around suffix 0 0.25
says around suffix 1 0.18
says before C around 0.11
says before C the 0.13
says before N a 0.18
says before N around 0.21
says before N the -0.05
says before V a 0.05
says before apart a 0.07
says before apart around 0.19
says before apart the -0.18
says before go a -0.20
says before press around -0.05
says before same a -0.07
says before same around 0.08
says before visit a 0.05
says before visit around 0.02
says before visit the -0.21
says the suffix 0 -0.09
state -0.18
state after C  n0 -0.14
state after N  n0 0.22
state after N  n1 0.15
state after N  n2 -0.17
state after N  n3 -0.31
state after N بين n0 0.12
state after N بين n1 0.14
state after N مع n1 -0.22
state after V في n1 -0.09
state after V في n2 -0.05
state after visit  n0 -0.12
state after visit  n1 -0.17
state after visit  n2 -0.25
state after visit  n3 0.24
state after visit الي n0 -0.05
state after visit الي n1 0.16
state after visit ل n1 0.13
state after visit ل n3 0.21
state before N  n0 -0.03
state before N  n1 0.31
state before N  n2 -0.04
suffix N after 1 0.06
suffix N before 0 -0.23
suffix after 0 O 0.10
suffix after 0 P -0.07
suffix after 1 P 0.23
suffix after 1 S -0.16
suffix after 2 P 0.21
suffix after 3 S -0.10
suffix attend after 1 0.07
suffix attend after 2 0.18
suffix before 0 O 0.09
suffix before 0 P 0.24
suffix before 0 S 0.09
suffix before 1 O -0.08
suffix before 1 P 0.07
suffix before 1 S 0.06
suffix before 2 O -0.07
suffix before 2 P -0.09
suffix before 3 P -0.06
suffix visit after 1 -0.09
suffix visit after 2 0.13
suffix visit before 0 0.14
suffix visit before 1 0.28
that before 0 D 0.14
that before 0 P -0.49
that before 0 S 0.37
that before 1 O -0.07
that before 1 P -0.51
that before 1 S -0.11
that before 2 S 0.26
that before 3 P -0.04
that in 0 O -0.11
verb singular after 0 0.27
verb singular after 1 0.09
verb singular after 2 0.04
verb singular after 3 -0.20
verb singular before 0 -0.13
verb singular before 1 -0.26
verb singular before 2 -0.30
verb singular before 3 -0.05
`;
