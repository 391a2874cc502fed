/**
 * Weights of naming a meeting. Made by ../../build/train-meetings.mjs.
 * Do not edit.
 *
 * @module src/extract/meetings/weights/real
 */
export const real = `
 -0.01
after noun -0.40
after preposition x -0.07
after preposition في 0.19
after preposition من -0.29
around 0.69
around a 0.15
around poss 0.05
around the 0.48
carried 0.08
carried a -0.34
carried the 0.56
cls attendV 0.08
cls call 0.15
cls conference 0.28
cls dialogue -0.35
cls dialogue p0 s0 -0.10
cls dialogue p0 s2 -0.10
cls dialogue p1 s1 -0.15
cls dialogue p1 s2 -0.07
cls dialogue p2 s2 -0.17
cls discussV -0.06
cls discussV p2 s2 0.21
cls meet 0.40
cls meet p0 s0 0.40
cls meet p0 s2 -0.19
cls meet p1 s0 -0.10
cls meet p1 s1 0.05
cls meet p1 s2 -0.08
cls meet p2 s1 -0.05
cls meet p2 s2 0.57
cls meetV 0.43
cls meetV p1 s1 0.18
cls meetV p2 s1 0.17
cls meetV p2 s2 0.23
cls move -0.88
cls move p0 s0 -0.20
cls move p1 s1 -0.27
cls move p2 s2 0.10
cls negotiate 0.63
cls negotiate p0 s1 0.73
cls negotiate p0 s2 0.09
cls negotiate p1 s1 -0.11
cls negotiate p1 s2 0.26
cls negotiate p2 s2 -0.17
cls press 0.46
cls press p2 s2 0.17
cls receive -0.45
cls receive p2 s2 -0.03
cls receiveV -0.20
cls session -0.84
cls summit 0.26
cls tour -0.27
cls travelV -0.41
cls travelV p2 s2 -0.08
cls visit 0.55
cls visit p1 s1 0.25
cls visit p1 s2 0.38
cls visit p2 s1 0.02
cls visit p2 s2 0.09
cls visitV 0.14
domestic -0.02
gathering plain 0.07
gathering plain a 0.03
gathering plain the 0.04
group -0.08
next body open 0.16
next body open a -0.10
next body private -0.26
next body state -0.19
next body state a -0.12
next mark -0.40
next mark a 0.16
next mark the -0.38
next particle -0.03
next particle a 0.44
next particle past 0.22
next particle poss -0.11
next particle the -0.34
next state 0.28
next state a 0.19
next title 0.54
next title a 0.31
next title past 0.05
next title the -0.11
next verb a -0.43
next verb the 0.45
next with a 0.07
next with poss 0.26
next with the -0.39
next word -0.16
next word a -0.17
next word past -0.14
next word poss 0.08
next word present -0.11
next word the 0.41
number dual the -0.46
number plural a -0.23
number plural poss -0.19
number singular a 0.21
number singular future 0.22
number singular past 0.19
number singular poss 0.27
number singular present 0.15
number singular the 0.35
of a thing -0.40
of a thing dialogue -0.35
of a thing negotiate 0.05
office 0.17
officials 0 -0.47
officials 2 -0.15
officials 3 0.56
only states -0.32
org near 0.22
org near p0 0.46
org near p1 -0.24
p0 s0 -0.28
p0 s1 -0.51
p0 s2 -0.03
p0 s3 -0.08
p1 s0 -0.04
p1 s1 -0.09
p1 s2 0.41
p1 s3 -0.05
p2 s1 0.27
p2 s2 0.62
p2 s3 -0.29
p3 s1 -0.30
p3 s2 0.24
p3 s3 0.35
pair 0.18
place 0 0.09
place 1 -0.20
place 2 0.06
plain 1 0 -0.11
plain 1 1 -0.17
plain 2 0 -0.34
plain 2 1 -0.18
private -0.31
shape a 0.03
shape conference a 0.35
shape conference the -0.07
shape dialogue the -0.14
shape discussV past 0.14
shape future 0.14
shape meet poss 0.26
shape meet the 0.13
shape meetV past 0.06
shape meetV present 0.07
shape move a -0.50
shape move poss 0.07
shape move the -0.45
shape negotiate a 0.33
shape negotiate the 0.32
shape past -0.10
shape press a 0.35
shape receive a -0.04
shape receive the -0.13
shape session a -0.58
shape summit a 0.11
shape the -0.11
shape tour a -0.10
shape visit a 0.07
shape visit poss 0.30
shape visit the 0.18
sport -1.45
sport meet -0.51
sport negotiate -0.38
status held 0.29
status planned -0.05
the known 0.11
the known far -0.12
the known near 0.23
the new -0.22
when 0 -0.33
when 1 0.32
where conference 0 0.20
where conference 1 0.07
where dialogue 1 -0.36
where discussV 0 -0.13
where discussV 1 0.07
where meet 0 0.05
where meet 1 0.35
where meetV 0 0.07
where meetV 1 0.36
where move 0 -0.56
where move 1 -0.32
where negotiate 0 0.33
where negotiate 1 0.31
where none -0.24
where press 0 0.17
where press 1 0.29
where receive 0 -0.24
where receiveV 0 -0.30
where receiveV 1 0.10
where session 0 -0.58
where summit 0 0.15
where tour 0 -0.10
where tour 1 -0.18
where town 0.20
where travelV 1 -0.31
where visit 0 0.18
where visit 1 0.37
`;
