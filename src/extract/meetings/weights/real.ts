/**
 * Weights of naming a meeting. Made by ../../build/train-meetings.mjs.
 * Do not edit.
 *
 * @module src/extract/meetings/weights/real
 */
export const real = `
 0.01
after noun -0.47
after preposition x -0.13
after preposition في 0.09
after preposition من -0.35
around 0.62
around a 0.15
around the 0.46
carried 0.05
carried a -0.31
carried the 0.53
cls call 0.15
cls conference 0.29
cls conference p0 s0 -0.02
cls dialogue -0.33
cls dialogue p0 s2 -0.22
cls dialogue p1 s0 -0.03
cls dialogue p1 s1 0.26
cls dialogue p1 s2 0.06
cls dialogue p2 s2 -0.28
cls discussV -0.10
cls discussV p2 s2 0.29
cls meet 0.45
cls meet p0 s0 0.51
cls meet p0 s1 -0.09
cls meet p1 s1 0.04
cls meet p1 s2 -0.34
cls meet p2 s1 0.06
cls meet p2 s2 0.51
cls meetV 0.38
cls meetV p1 s1 0.13
cls meetV p2 s2 0.49
cls move -0.87
cls move p0 s0 -0.15
cls move p1 s1 -0.27
cls move p2 s2 0.08
cls negotiate 0.64
cls negotiate p0 s1 0.67
cls negotiate p0 s2 0.18
cls negotiate p1 s2 0.35
cls negotiate p2 s2 -0.47
cls press 0.38
cls press p2 s2 0.21
cls receive -0.47
cls receive p2 s2 -0.07
cls receiveV -0.19
cls session -0.90
cls summit 0.31
cls tour -0.20
cls travelV -0.46
cls travelV p2 s2 -0.10
cls visit 0.60
cls visit p0 s0 0.06
cls visit p1 s1 -0.13
cls visit p1 s2 0.36
cls visit p2 s1 0.22
cls visit p2 s2 0.10
cls visitV 0.12
domestic -0.03
gathering plain 0.04
gathering plain a -0.04
gathering plain the 0.08
group 0.03
next body open 0.13
next body open a -0.09
next body private -0.24
next body state -0.26
next mark -0.32
next mark a 0.10
next mark the -0.34
next particle -0.03
next particle a 0.40
next particle past 0.17
next particle poss -0.18
next particle the -0.25
next state 0.22
next state a 0.16
next title 0.58
next title a 0.29
next title past 0.08
next verb 0.03
next verb a -0.39
next verb the 0.42
next with a 0.17
next with poss 0.26
next with the -0.40
next word -0.14
next word a -0.24
next word past -0.09
next word poss 0.20
next word present -0.09
next word the 0.37
number plural a -0.23
number plural poss -0.24
number plural the -0.14
number singular a 0.22
number singular future 0.19
number singular past 0.14
number singular poss 0.25
number singular present 0.12
number singular the 0.14
of a thing -0.34
of a thing dialogue -0.38
officials 0 -0.47
officials 1 0.14
officials 2 -0.28
officials 3 0.57
only states -0.12
org near 0.15
org near p0 0.18
org near p1 -0.02
p0 s0 -0.26
p0 s1 -0.33
p0 s2 0.06
p0 s3 -0.21
p1 s0 0.06
p1 s1 -0.10
p1 s2 0.30
p2 s1 0.03
p2 s2 0.85
p2 s3 -0.25
p3 s1 -0.06
p3 s2 0.36
p3 s3 -0.11
pair 0.19
place 0 0.07
place 1 -0.14
place 2 0.04
plain 1 0 0.22
plain 1 1 -0.15
plain 2 0 -0.38
private -0.29
shape a 0.04
shape conference a 0.37
shape conference the -0.08
shape dialogue the -0.14
shape discussV past 0.07
shape future 0.11
shape meet a -0.10
shape meet poss 0.31
shape meet the 0.25
shape meetV past 0.13
shape move a -0.43
shape move poss 0.04
shape move the -0.48
shape negotiate a 0.35
shape negotiate the 0.29
shape past -0.13
shape present -0.05
shape press a 0.33
shape receive a -0.09
shape receive the -0.11
shape session a -0.64
shape summit a 0.10
shape tour a -0.04
shape travelV past -0.03
shape visit a 0.08
shape visit poss 0.29
shape visit the 0.22
sport -1.39
sport meet -0.49
sport negotiate -0.40
status denied -0.18
status held 0.28
status planned -0.15
the known 0.11
the known far -0.06
the known near 0.17
the new -0.11
when 0 -0.30
when 1 0.32
where call 0 0.15
where conference 0 0.15
where conference 1 0.14
where dialogue 0 -0.04
where dialogue 1 -0.29
where discussV 1 -0.09
where meet 0 0.16
where meet 1 0.29
where meetV 1 0.37
where move 0 -0.55
where move 1 -0.32
where negotiate 0 0.36
where negotiate 1 0.28
where none -0.32
where press 0 0.16
where press 1 0.22
where receive 0 -0.20
where receiveV 0 -0.25
where receiveV 1 0.06
where session 0 -0.58
where summit 0 0.09
where summit 1 0.21
where tour 0 -0.17
where town 0.31
where travelV 1 -0.33
where visit 0 0.30
where visit 1 0.30
`;
