/**
 * Weights of taking part. Made by ../../build/train-meetings.mjs.
 * Do not edit.
 *
 * @module src/extract/meetings/weights/takes-part
 */
export const takesPart = `
 0.25
adv before 0 O -0.24
adv before 0 P -0.33
adv before 0 S 0.06
adv before 1 O -0.66
adv before 1 P 0.36
adv before 2 P 1.11
adv before 2 S 0.19
after C O b2 0.05
after C O b3 -0.33
after C P b3 0.18
after C S b0 0.10
after C S b1 0.06
after C S b2 -0.26
after C S b3 -0.15
after N D b0 0.06
after N D b1 -0.30
after N D b3 0.52
after N O b0 -0.39
after N O b1 -0.49
after N O b2 0.64
after N O b3 0.38
after N P b0 0.65
after N P b1 -0.04
after N P b2 -0.10
after N P b3 -0.31
after N S b0 0.05
after N S b1 -0.05
after N S b2 0.21
after N S b3 0.26
after V D b0 0.10
after V O b0 -0.68
after V P b0 0.28
after V P b1 -0.17
after V S b0 -0.88
after V S b1 0.17
after V S b2 0.12
after V S b3 -0.36
after conference O 0 -0.09
after conference P 1 0.05
after conference S 0 0.23
after conference S 1 -0.10
after dialogue S 0 0.43
after dialogue S 1 0.08
after discussV O 0 0.41
after discussV P 0 -0.77
after discussV P 1 0.14
after discussV S 1 -0.50
after discussV S 2 -0.12
after go O b3 0.21
after go P b0 0.19
after go S b0 -0.31
after meet D 2 0.36
after meet D 3 0.11
after meet O 0 -0.64
after meet O 1 0.82
after meet O 2 0.09
after meet O 3 0.27
after meet P 0 0.32
after meet P 1 -0.51
after meet P 2 -0.37
after meet P 3 0.45
after meet S 0 -0.45
after meet S 1 0.15
after meet S 2 -0.23
after meet S 3 0.25
after meetV O 0 -0.52
after meetV O 1 -0.31
after meetV O 2 -0.22
after meetV P 0 0.59
after meetV P 2 0.38
after meetV S 2 0.69
after meetV S 3 -0.18
after move S 0 -0.55
after move S 1 -0.03
after near 0 1.26
after near 1 0.85
after near 2 0.85
after near 3 -0.14
after near 4 -0.31
after near 5 -0.69
after negotiate D 1 0.41
after negotiate O 0 0.17
after negotiate O 1 -0.36
after negotiate O 2 -0.71
after negotiate O 3 -0.21
after negotiate P 0 -0.07
after negotiate P 1 0.24
after negotiate P 2 0.51
after negotiate S 0 0.67
after negotiate S 1 0.32
after negotiate S 2 -0.27
after negotiate S 3 -0.62
after nth 0 D 0.29
after nth 0 O -0.07
after nth 0 P 0.16
after nth 0 S -0.69
after nth 1 D -0.24
after nth 1 O -0.71
after nth 1 P 0.56
after nth 1 S -0.17
after nth 2 O 0.65
after nth 2 P 0.64
after nth 2 S 0.48
after nth 3 D 0.73
after nth 3 O 0.14
after nth 3 P 0.31
after nth 3 S -0.24
after past trigger 2 -0.61
after press O 0 0.15
after press O 1 -0.25
after press O b1 0.15
after press O b2 -0.49
after press P 0 0.20
after press P b0 0.20
after press P b3 -0.21
after press S 0 -1.02
after press S 1 0.16
after press S 2 0.43
after press S 3 0.35
after press S b0 0.61
after press S b1 -0.76
after press S b2 -0.19
after press S b3 0.26
after receive D 0 0.05
after receive P 0 -0.54
after receive P 1 0.14
after receive P 3 0.36
after receiveV P 0 0.10
after receiveV P 2 0.19
after receiveV P b0 0.13
after receiveV P b1 0.15
after receiveV S 1 0.66
after summit S 0 -0.65
after summit S 1 -0.48
after summit S 2 -0.16
after summit S 3 0.19
after tour S 1 -0.63
after travelV O 3 -0.36
after travelV S 0 0.25
after travelV S 1 -0.07
after travelV S 2 -0.95
after verbs 0 0.48
after verbs 1 0.26
after verbs 2 0.40
after visit D 0 0.09
after visit D 3 0.21
after visit D b1 0.04
after visit D b2 0.13
after visit O 0 -0.54
after visit O 1 -0.14
after visit O 2 0.66
after visit O 3 -0.12
after visit O b0 -0.42
after visit O b1 0.43
after visit O b2 -0.48
after visit O b3 0.85
after visit P 0 1.02
after visit P 1 0.61
after visit P 2 -0.72
after visit P 3 0.11
after visit P b0 0.06
after visit P b1 -0.42
after visit P b2 0.78
after visit P b3 0.59
after visit S 0 -0.06
after visit S 1 0.16
after visit S 2 -1.32
after visit S 3 -0.05
after visit S b0 -0.34
after visit S b1 0.65
after visit S b2 -0.17
after visit S b3 -0.42
after visitV S 0 0.20
before C O b2 0.38
before C P b0 0.36
before C P b1 0.17
before C P b3 -0.48
before C S b2 -0.52
before N D b3 -0.14
before N O b0 -0.28
before N O b1 0.74
before N O b2 -0.14
before N P b0 0.46
before N P b1 0.32
before N P b2 -0.05
before N P b3 -0.94
before N S b0 0.08
before N S b2 0.24
before N S b3 0.34
before V O b1 -0.31
before V O b3 0.11
before V P b1 -0.20
before V P b2 -0.57
before V P b3 -0.35
before V S b1 0.64
before V S b3 0.27
before call P 0 0.22
before conference P 0 0.71
before dialogue O 0 0.29
before dialogue O 1 0.13
before dialogue P 0 0.26
before dialogue P 2 -0.06
before dialogue S 0 0.55
before dialogue S 1 -0.99
before discussV O 0 -0.09
before discussV P 0 -0.62
before discussV P 3 0.22
before go P b0 0.45
before meet D 0 -0.29
before meet O 0 -0.62
before meet O 1 -0.55
before meet P 0 0.36
before meet P 1 -0.17
before meet P 2 0.54
before meet P 3 0.09
before meet S 0 -0.67
before meet S 1 -0.24
before meet S 2 0.23
before meet S 3 0.03
before meetV P 0 -0.18
before meetV P 1 0.21
before meetV P 2 -0.31
before meetV P 3 -0.14
before meetV S 0 0.08
before meetV S 1 0.38
before meetV S 3 -0.08
before near 0 0.69
before near 1 0.22
before near 2 -0.20
before near 3 -0.22
before near 4 -0.33
before near 5 -0.03
before negotiate O 0 -0.55
before negotiate O 1 0.33
before negotiate O 2 0.12
before negotiate P 0 -0.77
before negotiate P 1 -0.98
before negotiate P 3 -0.70
before negotiate S 0 0.14
before negotiate S 1 0.94
before negotiate S 2 0.44
before nth 0 D 0.03
before nth 0 O 0.25
before nth 0 P 0.40
before nth 0 S 0.92
before nth 1 D 0.57
before nth 1 O -0.76
before nth 1 P 0.02
before nth 1 S 0.26
before nth 2 O 0.02
before nth 2 P -0.72
before nth 2 S -0.17
before nth 3 O -0.37
before nth 3 P -0.27
before nth 3 S -0.09
before past trigger 1 -0.30
before past trigger 2 -0.16
before press P 0 0.39
before press P b0 -0.14
before press P b1 0.17
before receive P 0 0.11
before summit P 0 0.10
before verbs 0 -0.19
before verbs 2 0.31
before visit O 0 0.45
before visit O 1 -0.40
before visit O 3 -0.56
before visit O b0 0.22
before visit O b1 0.47
before visit O b2 -0.57
before visit O b3 -0.38
before visit P 0 -0.66
before visit P 1 0.44
before visit P 2 0.26
before visit P 3 0.13
before visit P b0 0.38
before visit P b1 0.14
before visit P b2 0.16
before visit P b3 -0.82
before visit S 0 -0.23
before visit S 1 -0.05
before visit S 2 0.04
before visit S 3 0.47
before visit S b0 -0.03
before visit S b1 -0.63
before visit S b2 0.65
before visit S b3 0.59
cls call P -0.04
cls call S 0.49
cls conference O -0.61
cls conference P 0.27
cls dialogue D 0.22
cls dialogue O -0.14
cls dialogue P 0.36
cls dialogue S 0.06
cls discussV D 0.70
cls discussV O 0.25
cls discussV P 0.22
cls discussV S 0.37
cls meet D -0.17
cls meet O -0.83
cls meet P -0.76
cls meet S -0.37
cls meetV D 0.23
cls meetV P -0.46
cls meetV S -0.34
cls move O -0.46
cls move P 0.19
cls move S 0.75
cls negotiate D 0.29
cls negotiate O -0.40
cls negotiate P -0.75
cls negotiate S 0.21
cls press D 0.20
cls press O -0.71
cls press P 0.22
cls press S -0.39
cls receive D 0.41
cls receive O 0.51
cls receive P 1.53
cls receive S 1.10
cls receiveV P 0.59
cls receiveV S 1.22
cls summit O -0.88
cls summit P -0.65
cls summit S -0.51
cls tour O 0.45
cls tour S -0.33
cls travelV O 0.22
cls travelV P -0.79
cls travelV S -0.71
cls visit D 0.84
cls visit O -0.30
cls visit P -0.37
cls visit S 0.06
cls visitV O 0.55
cls visitV P 0.53
cls visitV S -0.03
first after N D 0.05
first after N P 0.34
first after N S 0.30
first after V P 0.23
first after go P 0.19
first after press P 0.15
first after receiveV P 0.07
first after visit O 0.20
first after visit P 0.43
first before C O -0.28
first before C P -0.04
first before N O 0.44
first before N P 0.27
first before N S 0.57
first before V O 0.44
first before V P 1.09
first before V S 0.39
first before go P -0.29
first before press P 0.85
first before visit O -0.19
first before visit P -0.34
first before visit S 0.27
genitive D 0.25
genitive O 0.74
genitive P -1.55
genitive after -0.39
genitive before -0.36
genitive in 0.03
group 0.82
group after N  n2 0.46
group after visit  n3 0.44
group before N  n0 0.22
group before N  n1 0.32
in N O b0 -0.25
in meet O 0 0.87
in near 0 0.16
in negotiate O 0 -1.11
in nth 0 O -0.19
in nth 0 P 0.35
in verbs 0 0.16
in visit O 0 0.06
in visit O b0 0.06
listed in 0.70
listed in after 0.05
listed in before 0.67
listed out -0.59
listed out after -0.61
listed out before 0.02
name 0.38
office -0.99
origin -0.38
origin after N  n0 0.49
origin after N  n1 -0.45
origin after N  n2 -0.16
origin after N  n3 0.34
origin after V  n2 -0.12
origin after visit  n0 -0.61
origin after visit  n1 -0.61
origin after visit  n2 0.47
origin after visit  n3 -0.19
origin before N  n0 -0.24
origin before N  n1 -0.17
origin before N  n2 -0.05
origin before V  n1 0.63
origin before V  n3 0.92
origin before visit  n0 -0.13
origin before visit  n1 0.07
pair 1.13
phrase before 0 O 0.09
phrase before 0 P 0.68
phrase before 0 S 0.06
phrase before 1 O 0.05
phrase before 1 P 0.53
phrase before 1 S 0.46
phrase before 2 O -0.47
phrase before 2 P -0.36
phrase before 2 S 0.11
phrase before 3 P 0.02
phrase before 3 S -0.83
phrase in 0 O 0.08
prep after  C 0.13
prep after  D 0.36
prep after  N -0.12
prep after  O -0.11
prep after  P -0.16
prep after  S 0.48
prep after  V 0.70
prep after  go -0.05
prep after  press -0.21
prep after  receiveV 0.60
prep after  visit -0.25
prep after x N 0.69
prep after x O 0.38
prep after x P -0.46
prep after x S 0.23
prep after x V 0.18
prep after الي N 0.60
prep after الي S 1.05
prep after الي visit 0.40
prep after ب N 0.29
prep after ب O 0.22
prep after ب P 0.51
prep after ب S -1.11
prep after ب V -0.53
prep after ب receiveV 0.35
prep after ب visit -0.05
prep after بين D 0.16
prep after بين N 0.52
prep after بين O -0.26
prep after بين P 0.22
prep after بين S 0.95
prep after بين V 0.10
prep after بين press -0.36
prep after بين visit 0.29
prep after علي S -0.88
prep after في C -0.68
prep after في N -0.45
prep after في S -1.19
prep after في V -0.43
prep after في press 0.55
prep after في visit 0.70
prep after ل N 0.26
prep after ل O -0.54
prep after ل P -0.20
prep after ل S 0.66
prep after ل V -0.50
prep after ل visit 0.39
prep after مع N 0.66
prep after مع O 0.91
prep after مع P 0.43
prep after مع S -0.71
prep after مع V 0.13
prep after مع press 0.64
prep after مع visit -0.63
prep after من N 0.08
prep after من O 0.23
prep after من P 0.72
prep after من S 0.11
prep after من V 0.11
prep after من visit 0.47
prep before  C -0.74
prep before  D 0.42
prep before  N 0.03
prep before  O -0.35
prep before  P 0.65
prep before  S -0.17
prep before  V 0.64
prep before  go 0.37
prep before  press -0.05
prep before  visit 0.20
prep before x N -0.11
prep before x S -0.29
prep before الي N 0.62
prep before الي S 1.24
prep before الي V -0.15
prep before الي visit 0.26
prep before بين N -0.54
prep before بين S 0.86
prep before بين visit 0.07
prep before عن N 0.46
prep before في N -0.80
prep before في S -0.83
prep before في visit 0.30
prep before ل N 0.79
prep before ل O -0.76
prep before ل P 1.07
prep before ل S 0.29
prep before ل visit 0.04
prep before مع N 0.03
prep before مع O 1.65
prep before مع P -1.25
prep before مع S -0.34
prep before مع V 0.18
prep before من N 0.43
prep in  N 0.31
prep in  O 0.22
prep in  P 0.35
prep in  visit 0.27
prep in x N 0.27
prep in x O 0.27
prep in في N -0.24
prep in في O -0.24
present after 0 -0.30
present after 1 0.72
present after 2 -0.62
present after 3 0.29
present after O -0.50
present after P 1.07
present after listed 0.46
present before 0 -0.09
prev C O -0.83
prev C P -0.81
prev C S -0.70
prev N O -0.25
prev N P -0.26
prev N S 0.22
prev V D 0.79
prev V O 0.81
prev V P -0.08
prev V S 0.10
prev alone C -0.26
prev alone O 2 0.26
prev alone P 0 0.51
prev alone S 1 -0.15
prev alone S 2 0.13
prev definite C P 1.19
prev definite C S 0.49
prev definite N D 0.77
prev definite N O -0.10
prev definite N P 0.67
prev definite N S 0.30
prev definite press P 0.17
prev definite visit O 0.02
prev definite visit P -0.07
prev dual 0.53
prev go O 0.23
prev go P 0.64
prev go S -0.48
prev listed in 1.57
prev listed out -1.05
prev order 0 D 0.06
prev order 0 O 0.10
prev order 0 P 0.04
prev order 0 S 0.46
prev order 1 D 0.68
prev order 1 O 0.25
prev order 1 P 0.26
prev order 1 S 0.26
prev order 2 D 0.08
prev order 2 O -0.48
prev order 2 P -0.68
prev order 2 S -0.08
prev order 3 D -1.08
prev order 3 O -0.42
prev order 3 P -0.61
prev order 3 S -0.67
prev prep  -0.04
prev prep الي -0.15
prev prep ب 0.15
prev prep بين 0.72
prev prep علي -1.44
prev prep عن 0.03
prev prep في -0.71
prev prep ل 0.14
prev prep مع 0.15
prev prep من -0.51
prev press D -0.15
prev press P -0.28
prev press S 0.06
prev says -0.37
prev suffix D 2 -0.31
prev suffix O 1 0.13
prev suffix O 2 0.48
prev suffix P 0 0.59
prev suffix P 2 -0.44
prev suffix S 0 0.42
prev suffix S 1 0.11
prev suffix S 2 -0.15
prev visit D 0.23
prev visit O -0.50
prev visit P -0.30
prev visit S 0.15
rel before 0 P 0.75
rel before 0 S 0.59
rel before 1 O 0.20
rel before 1 S -1.12
says after C -0.65
says after N -0.20
says after V 0.64
says after apart 0.55
says after go 0.26
says after press -0.05
says after same 0.16
says after visit 0.60
says before C 0.07
says before N 0.30
says before V 0.47
says before apart 0.05
says before go -0.67
says before press -0.22
says before same -0.13
says before visit -0.05
says in N 0.50
says in same -0.28
state 0.19
state after C  n0 -0.29
state after C  n1 -0.16
state after N  n0 0.37
state after N  n2 -0.16
state after N  n3 -0.89
state after N بين n0 0.34
state after N بين n1 0.36
state after N في n1 0.16
state after N ل n2 -0.38
state after N مع n0 0.43
state after N مع n1 -0.78
state after V  n1 0.47
state after V  n2 0.24
state after V  n3 0.53
state after V في n1 -0.56
state after V في n2 0.45
state after go  n0 0.37
state after go  n1 0.32
state after press  n0 0.04
state after press  n1 -0.43
state after press  n2 -0.43
state after press  n3 -0.14
state after visit  n0 -0.70
state after visit  n1 -0.53
state after visit  n2 -0.05
state after visit  n3 0.48
state after visit الي n0 -0.09
state after visit الي n1 0.29
state after visit الي n3 0.10
state after visit في n2 0.70
state after visit في n3 -0.27
state after visit ل n0 0.43
state after visit ل n1 0.45
state after visit ل n2 -0.03
state after visit ل n3 0.41
state before N  n0 -0.54
state before N  n1 0.45
state before N  n2 -0.08
state before N  n3 -0.06
state before N ل n0 0.15
state before V  n0 -0.27
state before V  n3 -0.22
state before visit  n0 0.10
state before visit  n3 0.90
suffix N after 1 0.29
suffix N after 2 0.21
suffix N before 0 0.32
suffix N before 1 -0.08
suffix N before 2 0.39
suffix after 0 O 0.45
suffix after 0 P -0.30
suffix after 0 S -0.37
suffix after 1 P 0.35
suffix after 1 S -0.22
suffix after 2 S 0.16
suffix after 3 S 0.15
suffix before 0 O 0.61
suffix before 0 P 0.82
suffix before 0 S 0.10
suffix before 1 O -0.35
suffix before 1 P 0.40
suffix before 1 S 0.18
suffix before 2 O 0.03
suffix before 2 P 0.09
suffix before 2 S 0.56
suffix before 3 S -0.36
suffix visit after 1 -0.44
suffix visit after 2 -0.02
suffix visit before 0 0.68
suffix visit before 1 0.42
that before 0 D 0.54
that before 0 O 0.25
that before 0 P -0.81
that before 0 S 0.98
that before 1 O 0.09
that before 1 P -0.87
that before 2 S 0.32
that before 3 P -0.11
that in 0 O -0.44
verb singular after 0 0.49
verb singular after 1 0.15
verb singular after 3 -0.25
verb singular before 0 -0.07
verb singular before 1 -0.16
verb singular before 2 -0.97
verb singular before 3 -0.41
`;
