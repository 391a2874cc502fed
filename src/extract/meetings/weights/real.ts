/**
 * Weights of naming a meeting. Made by ../../build/train-meetings.mjs.
 * Do not edit.
 *
 * @module src/extract/meetings/weights/real
 */
export const real = `
 -0.02
after noun -0.77
after preposition x -0.63
after preposition في 0.04
after preposition من -0.55
around 1.26
around a 0.41
around poss 0.06
around the 0.80
carried 0.08
carried a -0.47
carried poss -0.35
carried the 0.89
cls call 0.11
cls call p2 s2 -0.20
cls conference 0.51
cls conference p0 s1 -0.89
cls conference p1 s1 -0.45
cls dialogue -0.65
cls dialogue p0 s0 0.25
cls dialogue p0 s2 -0.07
cls dialogue p1 s1 -0.31
cls dialogue p1 s2 -0.28
cls dialogue p2 s1 0.78
cls dialogue p2 s2 -0.56
cls discussV p1 s2 -0.09
cls discussV p2 s2 0.42
cls meet 0.47
cls meet p0 s0 -0.48
cls meet p0 s1 0.06
cls meet p0 s2 0.26
cls meet p1 s0 0.27
cls meet p1 s1 0.51
cls meet p1 s2 -0.29
cls meet p2 s0 -0.20
cls meet p2 s1 -0.15
cls meet p2 s2 0.52
cls meetV 0.37
cls meetV p0 s0 0.32
cls meetV p0 s1 -0.34
cls meetV p1 s2 0.57
cls meetV p2 s1 -0.44
cls meetV p2 s2 0.81
cls move -1.16
cls move p0 s0 -0.25
cls move p0 s1 -0.38
cls move p0 s2 -0.56
cls move p1 s2 0.04
cls move p2 s2 0.17
cls negotiate 1.02
cls negotiate p0 s0 -0.07
cls negotiate p0 s1 0.91
cls negotiate p0 s2 0.43
cls negotiate p1 s1 -0.12
cls negotiate p1 s2 0.03
cls negotiate p2 s1 0.59
cls negotiate p2 s2 -0.39
cls press 0.50
cls press p1 s1 0.20
cls press p1 s2 0.58
cls press p2 s1 -0.17
cls press p2 s2 0.81
cls receive -0.64
cls receive p1 s2 0.29
cls receiveV -0.20
cls receiveV p1 s1 -0.19
cls receiveV p2 s1 0.52
cls receiveV p2 s2 0.08
cls session -1.29
cls session p1 s1 -0.12
cls session p2 s1 -0.33
cls session p2 s2 -0.41
cls summit 0.53
cls summit p0 s2 0.21
cls summit p1 s1 -0.07
cls tour -0.47
cls tour p0 s2 0.77
cls tour p1 s2 -0.23
cls travelV -0.93
cls travelV p0 s1 0.27
cls travelV p0 s2 -0.73
cls travelV p1 s2 0.37
cls travelV p2 s2 -0.29
cls visit 0.76
cls visit p0 s0 -0.31
cls visit p0 s1 -0.42
cls visit p0 s2 0.11
cls visit p1 s1 1.24
cls visit p1 s2 -0.14
cls visit p2 s1 0.21
cls visit p2 s2 0.79
cls visitV 0.28
cls visitV p2 s2 -0.24
domestic -0.37
next body open 0.29
next body private -0.20
next body private a -0.58
next body state -0.06
next body state a -0.16
next body state past -1.01
next mark -0.41
next mark a 0.47
next mark past 0.39
next mark poss -0.69
next mark the -0.53
next particle -0.20
next particle a 0.78
next particle future -0.17
next particle past 0.49
next particle poss -0.37
next particle present -0.37
next particle the -0.58
next state 0.13
next state a 0.30
next state present 0.05
next title 0.77
next title a 0.56
next title past 0.21
next title poss -0.11
next title present 0.32
next title the -0.24
next verb -0.10
next verb a -1.07
next verb the 0.96
next with -0.33
next with a 0.05
next with past 0.24
next with poss 0.50
next with present -0.47
next with the -0.89
next word -0.21
next word a -0.22
next word future -0.51
next word past -0.03
next word poss 0.33
next word present -0.17
next word the 0.29
number dual a 0.08
number dual past -0.45
number dual the -1.57
number plural a -0.54
number plural poss -0.77
number plural the 0.19
number singular a 0.53
number singular future 0.52
number singular past 0.45
number singular poss 0.82
number singular present 0.10
number singular the 1.02
office 0.02
only states -0.18
org near 0.25
org near p0 0.05
org near p1 0.21
p0 s0 -0.30
p0 s1 -0.71
p0 s2 -0.07
p0 s3 -0.04
p1 s0 -0.29
p1 s1 -0.66
p1 s2 0.72
p1 s3 0.64
p2 s0 -0.42
p2 s1 0.29
p2 s2 0.74
p2 s3 0.07
p3 s0 -0.28
p3 s1 -0.66
p3 s2 0.39
p3 s3 0.09
pair 0.44
private -1.00
shape a 0.12
shape call a 0.05
shape call the 0.05
shape conference a 0.52
shape dialogue a -0.04
shape dialogue the 0.16
shape discussV future -0.37
shape discussV past 0.52
shape discussV present -0.16
shape future 0.17
shape meet a 0.05
shape meet poss 0.30
shape meet the 0.15
shape meetV future 0.49
shape meetV past -0.03
shape meetV present -0.09
shape move a -0.87
shape move poss 0.24
shape move the -0.53
shape negotiate a 0.64
shape negotiate poss 0.05
shape negotiate the 0.42
shape past -0.16
shape poss -0.12
shape present -0.26
shape press a 0.51
shape receive poss -0.46
shape receive the -0.17
shape receiveV past 0.09
shape receiveV present -0.29
shape session a -0.94
shape session the -0.32
shape summit a 0.27
shape summit the 0.26
shape the -0.06
shape tour a -0.03
shape tour poss -0.22
shape travelV future -0.20
shape travelV present -0.72
shape visit poss 0.77
shape visitV past -0.97
shape visitV present 1.00
status denied -0.97
status held 0.13
status planned 0.35
the known 0.07
the known far -0.24
the known near 0.23
the new -0.27
when 0 -0.28
when 1 0.35
where call 0 0.61
where conference 0 0.46
where conference 1 0.05
where dialogue 0 0.20
where dialogue 1 -0.85
where discussV 0 -0.33
where discussV 1 0.32
where meet 0 0.23
where meet 1 0.29
where meetV 0 -0.46
where meetV 1 0.84
where move 0 -0.54
where move 1 -0.63
where negotiate 0 0.51
where negotiate 1 0.61
where none -0.65
where press 0 -0.12
where press 1 0.62
where receive 0 -0.21
where receive 1 -0.44
where receiveV 0 -0.48
where receiveV 1 0.27
where session 0 -0.78
where session 1 -0.51
where state 0.11
where summit 0 0.23
where summit 1 0.30
where tour 0 -0.31
where tour 1 -0.15
where town -0.07
where travelV 0 -0.49
where travelV 1 -0.45
where visit 0 0.30
where visit 1 0.48
where visitV 0 0.42
where visitV 1 -0.14
`;
