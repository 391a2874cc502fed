/**
 * Weights of naming a meeting. Made by ../../build/train-meetings.mjs.
 * Do not edit.
 *
 * @module src/extract/meetings/weights/real
 */
export const real = `
 0.03
after noun -0.51
after preposition x -0.32
after preposition من -0.56
around 0.79
around a -0.04
around poss -0.02
around the 0.84
carried -0.08
carried a -0.47
carried the 0.74
cls call 0.24
cls conference 0.27
cls conference p0 s0 0.17
cls dialogue -0.49
cls dialogue p0 s2 -0.24
cls dialogue p1 s0 -0.05
cls dialogue p1 s1 0.24
cls dialogue p1 s2 -0.11
cls dialogue p2 s2 -0.40
cls discussV -0.27
cls discussV p2 s2 0.30
cls meet 0.64
cls meet p0 s0 0.57
cls meet p0 s1 0.11
cls meet p0 s2 -0.09
cls meet p1 s1 0.22
cls meet p1 s2 -0.55
cls meet p2 s1 -0.12
cls meet p2 s2 0.76
cls meetV 0.50
cls meetV p1 s1 0.18
cls meetV p2 s1 -0.11
cls meetV p2 s2 0.75
cls move -1.33
cls move p0 s0 -0.20
cls move p1 s1 -0.36
cls move p2 s2 0.09
cls negotiate 0.81
cls negotiate p0 s1 1.26
cls negotiate p0 s2 0.12
cls negotiate p1 s2 0.43
cls negotiate p2 s2 -0.69
cls press 0.61
cls press p2 s2 0.31
cls receive -0.74
cls receive p2 s2 -0.17
cls receiveV -0.19
cls receiveV p2 s1 0.30
cls receiveV p2 s2 0.20
cls session -0.98
cls summit 0.56
cls tour -0.19
cls travelV -0.66
cls travelV p2 s2 -0.21
cls visit 0.71
cls visit p0 s0 -0.14
cls visit p1 s1 -0.02
cls visit p1 s2 0.50
cls visit p2 s1 0.32
cls visitV 0.38
cls visitV p2 s2 -0.04
domestic 0.07
gathering plain 0.18
gathering plain a 0.03
gathering plain the 0.14
group -0.06
next body open 0.13
next body open a -0.15
next body private -0.40
next body state -0.36
next body state a 0.09
next mark -0.52
next mark a 0.15
next mark the -0.53
next particle -0.06
next particle a 0.58
next particle past 0.05
next particle poss -0.11
next particle the -0.28
next state 0.24
next state a 0.14
next title 0.81
next title a 0.38
next title past 0.10
next title present 0.09
next verb 0.23
next verb a -0.43
next verb the 0.65
next with 0.08
next with a 0.32
next with poss 0.41
next with the -0.70
next word -0.20
next word a -0.36
next word past -0.15
next word poss 0.34
next word present -0.07
next word the 0.46
number plural a -0.53
number plural poss -0.40
number plural the -0.27
number singular a 0.58
number singular future 0.46
number singular past 0.29
number singular poss 0.40
number singular present 0.18
number singular the 0.34
of a thing -0.58
of a thing dialogue -0.62
office 0.20
officials 0 -0.49
officials 2 -0.22
officials 3 0.62
only states -0.07
org near 0.21
org near p0 0.37
org near p1 -0.14
p0 s0 -0.44
p0 s1 -0.40
p0 s2 0.03
p0 s3 -0.32
p1 s0 0.08
p1 s1 -0.22
p1 s2 0.51
p1 s3 0.10
p2 s1 0.17
p2 s2 0.94
p2 s3 -0.35
p3 s1 -0.10
p3 s2 0.39
pair 0.29
place 0 0.04
place 1 -0.17
place 2 0.08
plain 1 0 0.07
plain 1 1 -0.16
plain 2 0 -0.50
plain 2 1 0.09
private -0.36
shape a 0.13
shape call a 0.17
shape conference a 0.54
shape conference the -0.27
shape dialogue a 0.04
shape dialogue the -0.18
shape discussV past -0.02
shape future 0.33
shape meet a -0.24
shape meet poss 0.59
shape meet the 0.30
shape meetV past 0.25
shape meetV present -0.15
shape move a -0.70
shape move poss 0.04
shape move the -0.67
shape negotiate a 0.46
shape negotiate the 0.34
shape past -0.33
shape present -0.16
shape press a 0.49
shape receive a -0.19
shape receive the -0.16
shape receiveV past 0.11
shape session a -0.63
shape session the -0.04
shape summit a 0.14
shape summit the 0.20
shape tour a -0.13
shape travelV past 0.04
shape travelV present -0.23
shape visit a 0.08
shape visit poss 0.40
shape visit the 0.22
shape visitV past -0.20
sport -2.11
sport meet -0.76
sport negotiate -0.60
status denied -0.32
status held 0.35
status planned -0.19
the known 0.11
the known near 0.11
the new -0.12
when 0 -0.49
when 1 0.51
where call 0 0.24
where conference 0 0.24
where conference 1 0.04
where dialogue 0 -0.03
where dialogue 1 -0.45
where discussV 0 -0.08
where discussV 1 -0.18
where meet 0 0.19
where meet 1 0.45
where meetV 0 -0.07
where meetV 1 0.56
where move 0 -0.81
where move 1 -0.52
where negotiate 0 0.52
where negotiate 1 0.29
where none -0.34
where press 0 0.29
where press 1 0.33
where receive 0 -0.22
where receiveV 0 -0.24
where receiveV 1 0.05
where session 0 -0.72
where state -0.03
where summit 0 0.08
where summit 1 0.47
where tour 0 -0.26
where tour 1 0.11
where town 0.34
where travelV 1 -0.33
where visit 0 0.46
where visit 1 0.25
where visitV 1 0.22
`;
