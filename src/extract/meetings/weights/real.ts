/**
 * Weights of naming a meeting. Made by ../../build/train-meetings.mjs.
 * Do not edit.
 *
 * @module src/extract/meetings/weights/real
 */
export const real = `
 0.01
after noun -0.40
after preposition x -0.07
after preposition في 0.19
after preposition من -0.28
around 0.63
around a 0.15
around the 0.48
carried 0.09
carried a -0.33
carried the 0.55
cls attendV 0.05
cls call 0.12
cls conference 0.29
cls dialogue -0.38
cls dialogue p0 s0 -0.03
cls dialogue p0 s2 -0.03
cls dialogue p1 s1 -0.17
cls dialogue p1 s2 -0.16
cls discussV 0.08
cls discussV p2 s2 0.17
cls meet 0.39
cls meet p0 s0 0.45
cls meet p1 s0 -0.12
cls meet p1 s1 0.15
cls meet p1 s2 -0.18
cls meet p2 s2 0.48
cls meetV 0.39
cls meetV p1 s1 0.17
cls meetV p2 s1 0.03
cls meetV p2 s2 0.34
cls move -0.86
cls move p0 s0 -0.25
cls move p1 s1 -0.27
cls move p2 s2 0.17
cls negotiate 0.60
cls negotiate p0 s1 0.77
cls negotiate p0 s2 0.06
cls negotiate p1 s1 -0.12
cls negotiate p1 s2 0.12
cls negotiate p2 s2 -0.09
cls press 0.48
cls press p2 s2 0.20
cls receive -0.46
cls receive p2 s2 -0.03
cls receiveV -0.18
cls session -0.84
cls summit 0.26
cls tour -0.26
cls travelV -0.46
cls travelV p2 s2 -0.07
cls visit 0.56
cls visit p0 s0 -0.14
cls visit p1 s1 0.24
cls visit p1 s2 0.33
cls visit p2 s1 0.05
cls visit p2 s2 0.12
cls visitV 0.11
domestic -0.14
gathering plain 0.09
gathering plain a 0.03
gathering plain the 0.07
group -0.02
next body open 0.11
next body open a -0.07
next body private -0.24
next body state -0.15
next body state a -0.11
next mark -0.38
next mark a 0.14
next mark the -0.37
next particle -0.05
next particle a 0.45
next particle past 0.22
next particle poss -0.16
next particle the -0.30
next state 0.26
next state a 0.18
next title 0.55
next title a 0.35
next title past 0.06
next title the -0.12
next verb a -0.46
next verb the 0.44
next with 0.06
next with poss 0.29
next with the -0.39
next word -0.18
next word a -0.17
next word past -0.17
next word poss 0.08
next word present -0.09
next word the 0.38
number dual the -0.46
number plural a -0.25
number plural poss -0.18
number plural the -0.03
number singular a 0.22
number singular future 0.25
number singular past 0.16
number singular poss 0.25
number singular present 0.14
number singular the 0.38
of a thing -0.38
of a thing dialogue -0.36
of a thing negotiate 0.04
officials 0 -0.58
officials 1 -0.16
officials 2 0.02
officials 3 0.68
only states -0.13
org near 0.19
org near p0 0.27
org near p1 -0.08
p0 s0 -0.28
p0 s1 -0.44
p0 s2 0.12
p0 s3 -0.03
p1 s2 0.38
p1 s3 -0.24
p2 s1 0.21
p2 s2 0.51
p2 s3 -0.04
p3 s1 -0.35
p3 s2 0.14
p3 s3 0.37
pair 0.12
place 0 0.11
place 1 -0.23
place 2 0.09
plain 1 0 -0.07
plain 1 1 -0.23
plain 2 0 -0.45
plain 2 1 0.04
private -0.40
shape a 0.02
shape conference a 0.34
shape conference the -0.05
shape dialogue the -0.16
shape discussV past 0.16
shape future 0.15
shape meet poss 0.28
shape meet the 0.13
shape meetV past 0.09
shape meetV present 0.10
shape move a -0.42
shape move the -0.44
shape negotiate a 0.31
shape negotiate the 0.30
shape past -0.07
shape press a 0.39
shape receive a -0.05
shape receive the -0.14
shape session a -0.57
shape summit a 0.10
shape the -0.11
shape tour a -0.11
shape travelV past -0.05
shape visit a 0.05
shape visit poss 0.31
shape visit the 0.20
sport -1.40
sport meet -0.52
sport negotiate -0.39
status held 0.31
status planned -0.04
the known 0.07
the known far -0.15
the known near 0.22
the new -0.18
when 0 -0.33
when 1 0.34
where conference 0 0.19
where conference 1 0.10
where dialogue 0 -0.02
where dialogue 1 -0.36
where discussV 0 -0.09
where discussV 1 0.17
where meet 0 0.05
where meet 1 0.34
where meetV 0 0.05
where meetV 1 0.35
where move 0 -0.57
where move 1 -0.29
where negotiate 0 0.31
where negotiate 1 0.29
where none -0.20
where press 0 0.19
where press 1 0.28
where receive 0 -0.25
where receiveV 0 -0.26
where receiveV 1 0.08
where session 0 -0.58
where summit 0 0.15
where tour 0 -0.07
where tour 1 -0.19
where town 0.19
where travelV 1 -0.34
where visit 0 0.24
where visit 1 0.32
`;
