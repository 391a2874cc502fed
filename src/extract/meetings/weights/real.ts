/**
 * Weights of naming a meeting. Made by ../../build/train-meetings.mjs.
 * Do not edit.
 *
 * @module src/extract/meetings/weights/real
 */
export const real = `
 0.04
after noun -0.38
after preposition x -0.05
after preposition في 0.16
after preposition من -0.35
around 0.65
around a 0.15
around the 0.49
carried 0.08
carried a -0.31
carried the 0.57
cls call 0.15
cls conference 0.24
cls dialogue -0.37
cls dialogue p0 s0 -0.05
cls dialogue p0 s2 -0.21
cls dialogue p1 s1 -0.13
cls dialogue p1 s2 0.17
cls dialogue p2 s2 -0.22
cls discussV -0.08
cls discussV p2 s2 0.28
cls meet 0.48
cls meet p0 s0 0.41
cls meet p0 s2 -0.22
cls meet p1 s1 -0.07
cls meet p1 s2 -0.21
cls meet p2 s1 -0.11
cls meet p2 s2 0.54
cls meetV 0.42
cls meetV p1 s1 0.16
cls meetV p2 s2 0.23
cls move -0.89
cls move p0 s0 -0.21
cls move p1 s1 -0.27
cls move p2 s2 0.11
cls negotiate 0.64
cls negotiate p0 s1 0.78
cls negotiate p0 s2 0.17
cls negotiate p1 s1 -0.05
cls negotiate p1 s2 0.06
cls negotiate p2 s2 -0.25
cls press 0.44
cls press p2 s2 0.23
cls receive -0.45
cls receive p2 s2 -0.05
cls receiveV -0.20
cls session -0.88
cls summit 0.31
cls tour -0.27
cls travelV -0.41
cls travelV p2 s2 -0.11
cls visit 0.56
cls visit p0 s0 -0.04
cls visit p1 s1 0.09
cls visit p1 s2 0.38
cls visit p2 s1 0.08
cls visit p2 s2 0.11
cls visitV 0.13
gathering plain 0.02
gathering plain the 0.03
group -0.02
next body open 0.17
next body open a -0.09
next body private -0.26
next body state -0.18
next body state a -0.12
next mark -0.34
next mark a 0.10
next mark the -0.38
next particle -0.07
next particle a 0.43
next particle past 0.18
next particle poss -0.15
next particle the -0.29
next state 0.27
next state a 0.20
next title 0.59
next title a 0.29
next title past 0.03
next verb a -0.43
next verb the 0.43
next with a 0.08
next with poss 0.26
next with the -0.39
next word -0.18
next word a -0.17
next word past -0.11
next word poss 0.04
next word present -0.10
next word the 0.38
number plural a -0.25
number plural poss -0.21
number plural the -0.15
number singular a 0.20
number singular future 0.21
number singular past 0.19
number singular poss 0.20
number singular present 0.16
number singular the 0.14
of a thing -0.43
of a thing dialogue -0.35
of a thing negotiate 0.04
officials 0 -0.46
officials 1 -0.07
officials 3 0.52
only states -0.34
org near 0.18
org near p0 0.27
org near p1 -0.09
p0 s0 -0.20
p0 s1 -0.44
p0 s3 -0.08
p1 s0 0.16
p1 s1 0.05
p1 s2 0.31
p1 s3 -0.02
p2 s1 0.04
p2 s2 0.58
p2 s3 -0.27
p3 s1 -0.04
p3 s2 0.20
p3 s3 0.16
pair 0.20
place 0 0.10
place 1 -0.20
place 2 0.09
plain 1 0 0.04
plain 1 1 -0.35
plain 2 0 -0.52
plain 2 1 -0.08
private -0.28
shape a -0.02
shape conference a 0.36
shape conference the -0.12
shape dialogue a -0.04
shape dialogue the -0.11
shape discussV past 0.13
shape future 0.12
shape meet a -0.05
shape meet poss 0.34
shape meet the 0.20
shape meetV past 0.08
shape meetV present 0.07
shape move a -0.50
shape move poss 0.05
shape move the -0.44
shape negotiate a 0.35
shape negotiate the 0.31
shape past -0.10
shape press a 0.37
shape receive the -0.13
shape session a -0.61
shape summit a 0.11
shape tour a -0.09
shape visit a 0.07
shape visit poss 0.30
shape visit the 0.19
sport -1.43
sport meet -0.51
sport negotiate -0.38
status denied -0.19
status held 0.26
status planned -0.10
the known 0.13
the known far -0.03
the known near 0.16
the new -0.14
when 0 -0.29
when 1 0.32
where conference 0 0.17
where conference 1 0.07
where dialogue 0 -0.03
where dialogue 1 -0.33
where discussV 0 -0.13
where discussV 1 0.05
where meet 0 0.15
where meet 1 0.33
where meetV 0 0.07
where meetV 1 0.35
where move 0 -0.59
where move 1 -0.30
where negotiate 0 0.33
where negotiate 1 0.31
where none -0.22
where press 0 0.17
where press 1 0.28
where receive 0 -0.23
where receiveV 0 -0.28
where receiveV 1 0.08
where session 0 -0.62
where state 0.03
where summit 0 0.18
where tour 0 -0.11
where tour 1 -0.17
where town 0.21
where travelV 1 -0.31
where visit 0 0.18
where visit 1 0.38
`;
