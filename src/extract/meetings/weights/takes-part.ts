/**
 * Weights of taking part. Made by ../../build/train-meetings.mjs.
 * Do not edit.
 *
 * @module src/extract/meetings/weights/takes-part
 */
export const takesPart = `
 -0.27
adv before 0 O 0.13
adv before 0 P -0.30
adv before 0 S 0.10
adv before 1 O -0.12
adv before 1 P 0.17
adv before 2 P 0.34
adv before 2 S 0.12
after C O b2 0.14
after C O b3 -0.05
after C P b3 0.06
after C S b0 0.14
after C S b1 -0.11
after C S b2 0.04
after N D b0 0.04
after N D b1 -0.05
after N D b3 0.23
after N O b0 -0.32
after N O b1 -0.16
after N O b2 0.39
after N O b3 0.14
after N P b0 0.14
after N P b1 -0.11
after N P b2 -0.25
after N P b3 -0.08
after N S b0 0.22
after N S b1 -0.07
after N S b2 0.06
after N S b3 0.19
after V D b0 0.08
after V O b0 -0.15
after V P b0 0.22
after V P b1 -0.11
after V S b0 -0.25
after V S b1 0.09
after V S b3 -0.08
after conference O 0 0.14
after conference P 1 -0.05
after conference S 0 0.13
after dialogue S 0 0.10
after discussV P 0 -0.19
after discussV P 1 0.05
after discussV S 1 -0.12
after go O b3 0.28
after go P b0 0.02
after meet D 2 0.08
after meet D 3 0.07
after meet O 0 -0.17
after meet O 1 0.24
after meet O 2 0.27
after meet P 1 -0.32
after meet P 2 -0.13
after meet S 1 -0.07
after meet S 2 0.06
after meet S 3 0.11
after meetV O 0 -0.07
after meetV O 1 -0.23
after meetV O 2 0.13
after meetV P 0 0.23
after meetV P 2 0.18
after meetV S 2 0.06
after move S 0 -0.06
after near 0 0.37
after near 1 0.61
after near 2 0.35
after near 3 -0.04
after near 4 -0.21
after near 5 -0.40
after negotiate D 1 0.14
after negotiate O 0 0.29
after negotiate O 1 -0.23
after negotiate O 2 -0.19
after negotiate O 3 0.02
after negotiate P 0 -0.09
after negotiate P 1 0.09
after negotiate P 2 0.11
after negotiate S 0 0.26
after negotiate S 1 0.15
after negotiate S 2 -0.15
after negotiate S 3 0.02
after nth 0 D 0.20
after nth 0 O -0.07
after nth 0 P 0.09
after nth 0 S 0.08
after nth 1 O -0.09
after nth 1 P 0.18
after nth 1 S -0.31
after nth 2 D 0.05
after nth 2 O 0.17
after nth 2 P 0.26
after nth 2 S -0.14
after nth 3 D 0.39
after nth 3 O -0.06
after nth 3 P -0.05
after nth 3 S -0.05
after past trigger 1 0.29
after past trigger 2 -0.12
after press O 0 -0.06
after press O b2 -0.05
after press P 0 0.10
after press P b0 0.10
after press S 0 -0.23
after press S 1 -0.12
after press S 2 -0.06
after press S b1 -0.15
after press S b2 -0.10
after press S b3 -0.13
after receive D 0 0.03
after receive P 0 -0.13
after receive P 1 0.07
after receive P 3 0.24
after receiveV P 0 0.04
after receiveV P 2 0.03
after receiveV P b0 0.04
after receiveV P b1 0.05
after summit S 0 -0.19
after summit S 1 -0.08
after summit S 2 0.08
after summit S 3 0.11
after travelV S 2 -0.19
after verbs 0 0.41
after verbs 1 0.13
after verbs 2 0.12
after visit D 0 0.07
after visit D 3 0.17
after visit D b1 0.03
after visit D b2 0.11
after visit O 0 -0.06
after visit O 1 0.07
after visit O 2 0.10
after visit O 3 -0.09
after visit O b0 0.02
after visit O b1 0.13
after visit O b2 -0.13
after visit O b3 -0.08
after visit P 0 0.36
after visit P 1 0.29
after visit P 2 -0.22
after visit P b0 0.18
after visit P b1 -0.08
after visit P b2 0.29
after visit P b3 0.17
after visit S 0 -0.16
after visit S 1 0.13
after visit S 2 -0.54
after visit S 3 0.17
after visit S b1 0.16
after visit S b2 -0.13
after visit S b3 -0.22
before C O b2 0.18
before C P b0 0.21
before C P b1 0.04
before C P b3 -0.06
before C S b2 -0.12
before N D b3 -0.05
before N O b0 -0.31
before N O b1 0.29
before N O b2 0.02
before N O b3 -0.04
before N P b0 0.10
before N P b1 0.04
before N P b2 0.06
before N P b3 -0.28
before N S b0 0.08
before N S b1 0.07
before N S b3 0.15
before V O b1 -0.07
before V P b1 0.07
before V P b2 -0.19
before V P b3 -0.12
before V S b3 -0.26
before call P 0 0.06
before conference P 0 0.32
before dialogue O 0 0.19
before dialogue P 0 0.12
before dialogue P 2 0.05
before dialogue S 1 -0.26
before discussV P 0 -0.08
before discussV P 3 0.10
before go P b0 0.17
before meet D 0 -0.10
before meet O 0 -0.24
before meet O 1 -0.10
before meet P 0 0.25
before meet P 1 0.03
before meet P 2 0.05
before meet P 3 0.03
before meet S 0 -0.17
before meet S 1 -0.20
before meet S 3 -0.05
before meetV O 0 -0.05
before meetV P 0 -0.20
before meetV P 1 0.15
before meetV P 2 -0.11
before meetV P 3 -0.06
before meetV S 3 -0.05
before near 0 0.29
before near 1 0.30
before near 3 -0.21
before near 4 -0.03
before near 5 0.07
before negotiate O 1 0.06
before negotiate O 2 0.04
before negotiate P 0 -0.34
before negotiate P 1 -0.31
before negotiate P 3 -0.20
before negotiate S 0 0.15
before negotiate S 1 0.58
before negotiate S 2 0.25
before nth 0 D 0.04
before nth 0 O -0.02
before nth 0 P 0.21
before nth 0 S 0.57
before nth 1 D 0.21
before nth 1 O -0.13
before nth 1 P 0.03
before nth 1 S 0.10
before nth 2 O -0.10
before nth 2 P -0.33
before nth 2 S 0.21
before nth 3 O -0.07
before nth 3 P -0.04
before nth 3 S -0.25
before past trigger 1 -0.27
before past trigger 2 0.17
before press P 0 0.08
before press P b1 0.06
before receive P 0 0.06
before verbs 0 0.07
before verbs 1 -0.08
before verbs 2 0.42
before visit O 0 0.11
before visit O 1 -0.10
before visit O 3 -0.10
before visit O b0 -0.07
before visit O b2 -0.13
before visit O b3 -0.12
before visit P 0 -0.28
before visit P 1 0.22
before visit P 2 -0.03
before visit P 3 0.09
before visit P b0 0.12
before visit P b2 0.05
before visit P b3 -0.35
before visit S 0 0.19
before visit S 1 0.27
before visit S 2 0.21
before visit S b0 0.12
before visit S b1 -0.19
before visit S b2 0.49
before visit S b3 0.32
carried after 0 0.21
carried after 1 0.32
carried after 2 0.06
carried after 3 -0.29
carried after O -0.39
carried after P 0.58
carried after S 0.05
carried before 0 -0.21
carried before 1 0.11
carried before 2 -0.09
carried before 3 -0.10
carried before O -0.21
carried before P -0.49
carried before S 0.36
carried in 0 0.08
carried in O 0.08
carried subject 0 0.20
carried subject O -0.16
carried subject P 0.20
carried topic 0 0.28
carried topic 1 0.12
carried topic S 0.08
cls attendV P 0.66
cls call P -0.12
cls call S -0.14
cls conference P 0.33
cls conference S 0.30
cls dialogue D 0.08
cls dialogue O 0.15
cls dialogue P 0.33
cls dialogue S 0.15
cls discussV D 0.32
cls discussV O -0.17
cls discussV P 0.10
cls discussV S -0.50
cls meet D -0.05
cls meet O -0.44
cls meet P -0.63
cls meet S -0.16
cls meetV D 0.11
cls meetV O -0.36
cls meetV P -0.15
cls meetV S -0.39
cls move O -0.13
cls move S 0.26
cls negotiate D 0.25
cls negotiate O 0.50
cls negotiate P -0.74
cls negotiate S 1.19
cls press D 0.11
cls press O -0.23
cls press P 0.23
cls press S -0.88
cls receive D 0.19
cls receive O -0.17
cls receive P 0.73
cls receiveV P 0.14
cls summit O -0.15
cls summit P -0.33
cls summit S -0.12
cls tour S -0.08
cls travelV O 0.38
cls travelV P -0.39
cls travelV S -0.18
cls visit D 0.56
cls visit O -0.45
cls visit P -0.21
cls visit S 0.30
cls visitV P 0.32
first after N D 0.03
first after N O -0.21
first after N P 0.16
first after N S 0.18
first after V P 0.07
first after go P 0.02
first after press P 0.08
first after receiveV P 0.03
first after visit O 0.06
first after visit P 0.18
first before C O -0.10
first before C P 0.09
first before N O 0.32
first before N P 0.27
first before V P 0.40
first before go P -0.20
first before press P 0.22
first before visit O -0.07
first before visit P -0.20
genitive D 0.20
genitive O 0.18
genitive P -0.82
genitive S -0.06
genitive after -0.36
genitive before -0.22
genitive in 0.08
group 0.42
in near 0 0.02
in negotiate O 0 0.03
in nth 0 O -0.06
in verbs 0 0.02
in visit O 0 -0.04
in visit O b0 -0.04
listed in 0.37
listed in after 0.21
listed in before 0.16
listed out -0.37
listed out after -0.47
listed out before 0.10
name 0.30
no role 0 C -0.46
no role 0 D 0.03
no role 0 N 0.07
no role 0 O -0.33
no role 0 P -0.22
no role 0 S -0.25
no role 0 V -0.19
no role 0 a -0.09
no role 0 poss -0.67
no role 0 press -0.30
no role 0 the 0.12
no role 0 visit 0.07
no role 1 D 0.42
no role 1 N 0.15
no role 1 O -0.59
no role 1 P -0.08
no role 1 S -0.05
no role 1 V 0.06
no role 1 a -0.23
no role 1 go -0.16
no role 1 poss 0.09
no role 1 the -0.23
no role 1 visit -0.43
no role 2 D 0.65
no role 2 N -0.07
no role 2 O -0.24
no role 2 P -0.39
no role 2 S -0.40
no role 2 V -0.22
no role 2 a -0.35
no role 2 attend 0.70
no role 2 poss -0.05
no role 2 press -0.42
no role 2 the 0.24
no role 2 visit 0.33
office -1.28
origin -0.55
origin after N  n0 0.18
origin after N  n1 0.05
origin after N  n2 -0.21
origin after visit  n0 -0.18
origin after visit  n1 -0.06
origin after visit  n2 0.05
origin before N  n0 -0.24
origin before N  n2 -0.10
origin before visit  n0 0.13
own N O -0.04
own N P -0.02
own N S -0.03
own V O 0.07
own V P 0.09
own go P 0.02
own receiveV P 0.02
own visit O 0.07
own visit P 0.13
pair 1.26
phrase before 0 O -0.08
phrase before 0 P 0.53
phrase before 0 S -0.13
phrase before 1 O -0.05
phrase before 1 P 0.16
phrase before 1 S 0.27
phrase before 2 O -0.10
phrase before 2 P -0.29
phrase before 2 S 0.06
phrase before 3 P -0.12
prep after  C 0.25
prep after  D 0.27
prep after  N -0.09
prep after  O -0.09
prep after  P -0.06
prep after  S 0.02
prep after  V 0.21
prep after  attend 0.26
prep after  go -0.15
prep after  press -0.17
prep after  receiveV 0.08
prep after  visit -0.25
prep after x N 0.28
prep after x P -0.17
prep after الي N 0.37
prep after الي S 0.46
prep after الي visit 0.04
prep after ب O -0.04
prep after ب P 0.14
prep after ب S -0.24
prep after ب V -0.13
prep after ب visit 0.12
prep after بين D 0.30
prep after بين N 0.18
prep after بين O -0.29
prep after بين P 0.08
prep after بين S 0.32
prep after بين V 0.06
prep after بين press -0.08
prep after بين visit 0.18
prep after علي S -0.18
prep after في C -0.16
prep after في N -0.37
prep after في S -0.89
prep after في V -0.20
prep after ل N 0.04
prep after ل O -0.29
prep after ل P -0.21
prep after ل S 0.28
prep after ل visit 0.15
prep after مع N 0.15
prep after مع O 0.18
prep after مع P 0.26
prep after مع S -0.39
prep after مع V -0.13
prep after مع press 0.08
prep after مع visit -0.13
prep after من N 0.24
prep after من O 0.33
prep after من P 0.24
prep after من S 0.25
prep after من V 0.09
prep after من visit 0.33
prep before  C -0.20
prep before  D 0.19
prep before  N -0.23
prep before  O -0.25
prep before  P 0.37
prep before  S -0.41
prep before  V 0.08
prep before  go 0.10
prep before  press 0.05
prep before  visit 0.16
prep before x N 0.04
prep before x S 0.05
prep before الي S 0.42
prep before بين N -0.20
prep before بين S 0.30
prep before بين visit 0.02
prep before عن N 0.24
prep before في S -0.16
prep before في visit 0.15
prep before ل N 0.21
prep before ل O -0.21
prep before ل P 0.31
prep before ل S 0.19
prep before ل visit 0.09
prep before مع N -0.08
prep before مع O 0.36
prep before مع P -0.43
prep before مع S -0.17
prep before من N 0.17
prep before من S 0.11
prep in  N 0.17
prep in  O -0.04
prep in  visit -0.14
present after 0 -0.09
present after 1 0.30
present after 2 -0.15
present after 3 0.30
present after O 0.11
present after P 0.35
present after listed 0.17
prev C O -0.16
prev C P -0.26
prev C S 0.03
prev N D 0.12
prev N O -0.07
prev N P -0.23
prev N S 0.23
prev V D 0.31
prev V O -0.16
prev V P -0.06
prev V S -0.33
prev alone C 0.11
prev alone N 0.14
prev alone O 2 0.10
prev alone P 0 0.17
prev alone S 1 -0.30
prev alone S 2 0.42
prev definite C P 0.46
prev definite C S -0.14
prev definite N D 0.36
prev definite N O -0.16
prev definite N P 0.21
prev definite N S 0.20
prev definite press P -0.04
prev definite visit O -0.16
prev definite visit P -0.10
prev definite visit S 0.03
prev go P 0.24
prev go S -0.09
prev listed in 0.91
prev listed out -0.44
prev order 0 D 0.14
prev order 0 O 0.15
prev order 0 P 0.09
prev order 0 S 0.22
prev order 1 D 0.38
prev order 1 O -0.39
prev order 1 P 0.39
prev order 1 S 0.10
prev order 2 D 0.17
prev order 2 O -0.27
prev order 2 P -0.28
prev order 2 S 0.03
prev order 3 D -0.33
prev order 3 O -0.37
prev order 3 P -0.30
prev order 3 S -0.89
prev prep  -0.13
prev prep x -0.11
prev prep الي -0.04
prev prep ب -0.02
prev prep بين 0.58
prev prep علي -0.52
prev prep في -0.61
prev prep ل -0.24
prev prep مع -0.21
prev prep من -0.14
prev press O -0.06
prev press P -0.03
prev press S -0.31
prev rank open -0.74
prev rank private -0.22
prev rank state 0.86
prev salient P 0.47
prev salient known 0.25
prev salient new 0.21
prev says -0.56
prev suffix D 2 -0.12
prev suffix O 0 -0.09
prev suffix O 1 -0.05
prev suffix O 2 -0.16
prev suffix P 0 0.37
prev suffix P 1 -0.13
prev suffix P 2 0.13
prev suffix S 1 -0.07
prev suffix S 2 -0.26
prev visit D 0.20
prev visit O -0.35
prev visit P -0.37
prev visit S -0.06
rank C open 0 0.11
rank C state 0 0.07
rank C state 1 -0.04
rank N open 0 -0.05
rank N open 1 -0.14
rank N open 2 0.07
rank N open 3 0.04
rank N private 0 -0.28
rank N state 0 0.34
rank N state 1 -0.14
rank N state 3 0.23
rank V open 0 -0.36
rank V open 3 -0.05
rank V state 0 0.11
rank V state 1 0.37
rank V state 2 0.07
rank V state 3 -0.04
rank after open -0.08
rank after private -0.02
rank after state 0.58
rank before open -0.22
rank before private -0.53
rank before state 0.62
rank go state 0 0.11
rank press open 0 0.04
rank press state 0 0.12
rank press state 1 0.12
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
rel before 0 S 0.31
rel before 1 O 0.15
rel before 1 S -0.22
role D 0.16
role O -0.14
role P 1.03
role S 0.37
role between N 0.20
role between name 0.17
role between pair 0.08
role between state 0.11
role carrier N 0.21
role carrier name -0.03
role carrier office 0.17
role carrier state 0.18
role carrier visit -0.07
role goal state 0.15
role goal visit 0.11
role object N 0.07
role object name 0.14
role object office -0.19
role of N -0.21
role of name 0.09
role of office -0.05
role of state -0.03
role of visit 0.25
role owner N 0.16
role owner name 0.30
role owner visit 0.14
role present N 0.12
role present name 0.17
role speaker name 0.09
role speaker press -0.09
role subject V -0.10
role subject attend 0.13
role subject go 0.32
role subject name 0.05
role subject office 0.12
role subject receiveV 0.07
role with N 0.18
role with V -0.27
role with name 0.05
role with office -0.05
role with press 0.03
role with state -0.20
salient after known 0.06
salient after new 0.72
salient before known 0.17
salient before new 0.36
says a suffix 0 0.08
says a suffix 1 0.05
says after N a -0.15
says after V a 0.10
says after apart a 0.24
says after apart around 0.15
says after apart the 0.17
says after press around 0.04
says after same a -0.10
says after same around -0.05
says after visit a 0.15
says after visit the 0.21
says around suffix 0 0.20
says around suffix 1 0.18
says before C around 0.09
says before C the 0.12
says before N a 0.17
says before N around 0.23
says before N the -0.05
says before V a 0.05
says before apart a 0.06
says before apart around 0.20
says before apart the -0.18
says before go a -0.20
says before press around -0.05
says before same a -0.07
says before same around 0.08
says before visit a 0.04
says before visit around 0.02
says before visit the -0.21
says the suffix 0 -0.09
state -0.18
state after C  n0 -0.22
state after N  n0 0.23
state after N  n1 0.18
state after N  n2 -0.16
state after N  n3 -0.31
state after N بين n0 0.12
state after N بين n1 0.14
state after N مع n1 -0.20
state after V في n1 -0.09
state after V في n2 -0.05
state after visit  n0 -0.12
state after visit  n1 -0.16
state after visit  n2 -0.26
state after visit  n3 0.25
state after visit الي n0 -0.07
state after visit الي n1 0.16
state after visit ل n1 0.13
state after visit ل n3 0.21
state before N  n1 0.32
state before N  n2 -0.04
suffix N after 1 0.06
suffix N before 0 -0.23
suffix after 0 O 0.09
suffix after 0 P -0.07
suffix after 1 P 0.24
suffix after 1 S -0.17
suffix after 2 P 0.21
suffix after 3 S -0.10
suffix attend after 1 0.07
suffix attend after 2 0.17
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
suffix visit after 2 0.14
suffix visit before 0 0.14
suffix visit before 1 0.28
that before 0 D 0.14
that before 0 P -0.49
that before 0 S 0.37
that before 1 O -0.07
that before 1 P -0.50
that before 1 S -0.11
that before 2 S 0.26
that before 3 P -0.04
that in 0 O -0.12
verb singular after 0 0.22
verb singular after 1 0.08
verb singular after 3 -0.20
verb singular before 0 -0.12
verb singular before 1 -0.26
verb singular before 2 -0.30
verb singular before 3 -0.06
`;
