/**
 * Weights of naming a meeting. Made by ../../build/train-meetings.mjs.
 * Do not edit.
 *
 * @module src/extract/meetings/weights/real
 */
export const real = `
 0.02
after noun -0.40
after preposition x -0.06
after preposition في 0.16
after preposition من -0.27
around 0.64
around a 0.16
around the 0.50
carried 0.07
carried a -0.33
carried the 0.54
cls attendV 0.06
cls call 0.13
cls conference 0.28
cls dialogue -0.38
cls dialogue p0 s0 -0.05
cls dialogue p0 s2 -0.04
cls dialogue p1 s1 -0.21
cls dialogue p1 s2 -0.16
cls dialogue p2 s2 -0.15
cls discussV 0.08
cls discussV p2 s2 0.20
cls meet 0.38
cls meet p0 s0 0.42
cls meet p0 s2 -0.20
cls meet p1 s1 0.17
cls meet p1 s2 -0.14
cls meet p2 s2 0.39
cls meetV 0.39
cls meetV p1 s1 0.23
cls meetV p2 s2 0.35
cls move -0.85
cls move p0 s0 -0.28
cls move p1 s1 -0.23
cls move p2 s2 0.17
cls negotiate 0.61
cls negotiate p0 s1 0.74
cls negotiate p0 s2 0.08
cls negotiate p1 s1 -0.04
cls negotiate p1 s2 0.08
cls negotiate p2 s2 -0.10
cls press 0.49
cls press p2 s2 0.19
cls receive -0.48
cls receiveV -0.18
cls session -0.84
cls summit 0.27
cls tour -0.25
cls travelV -0.45
cls travelV p2 s2 -0.04
cls visit 0.54
cls visit p0 s0 -0.06
cls visit p1 s1 0.22
cls visit p1 s2 0.36
cls visit p2 s1 0.14
cls visit p2 s2 0.12
cls visitV 0.10
domestic -0.14
gathering plain 0.08
gathering plain a 0.03
gathering plain the 0.05
group -0.06
next body open 0.12
next body open a -0.06
next body private -0.26
next body state -0.14
next body state a -0.10
next mark -0.38
next mark a 0.15
next mark the -0.37
next particle -0.03
next particle a 0.44
next particle past 0.22
next particle poss -0.15
next particle the -0.29
next state 0.25
next state a 0.18
next title 0.58
next title a 0.37
next title past 0.06
next title the -0.12
next verb -0.05
next verb a -0.49
next verb the 0.44
next with 0.05
next with poss 0.27
next with the -0.38
next word -0.17
next word a -0.18
next word past -0.15
next word poss 0.09
next word present -0.08
next word the 0.36
number dual the -0.46
number plural a -0.28
number plural poss -0.18
number plural the -0.04
number singular a 0.24
number singular future 0.25
number singular past 0.18
number singular poss 0.26
number singular present 0.12
number singular the 0.39
of a thing -0.39
of a thing dialogue -0.33
of a thing negotiate 0.04
officials 0 -0.54
officials 1 -0.12
officials 2 0.02
officials 3 0.61
only states -0.11
org near 0.18
org near p0 0.29
org near p1 -0.11
p0 s0 -0.30
p0 s1 -0.44
p0 s2 0.11
p0 s3 -0.04
p1 s1 -0.14
p1 s2 0.46
p1 s3 -0.21
p2 s1 0.25
p2 s2 0.35
p2 s3 0.07
p3 s1 -0.39
p3 s2 0.32
p3 s3 0.31
pair 0.14
place 0 0.12
place 1 -0.23
place 2 0.09
plain 1 0 -0.17
plain 1 1 -0.26
plain 2 0 -0.31
plain 2 1 -0.05
private -0.36
shape a 0.02
shape conference a 0.34
shape conference the -0.06
shape dialogue a -0.02
shape dialogue the -0.15
shape discussV past 0.16
shape future 0.15
shape meet a -0.04
shape meet poss 0.26
shape meet the 0.16
shape meetV past 0.10
shape meetV present 0.09
shape move a -0.44
shape move poss 0.03
shape move the -0.45
shape negotiate a 0.32
shape negotiate the 0.31
shape past -0.06
shape press a 0.40
shape receive a -0.07
shape receive the -0.13
shape session a -0.57
shape summit a 0.11
shape the -0.10
shape tour a -0.10
shape travelV past -0.04
shape visit a 0.05
shape visit poss 0.31
shape visit the 0.18
sport -1.43
sport meet -0.51
sport negotiate -0.38
status held 0.29
the known 0.06
the known far -0.17
the known near 0.23
the new -0.17
when 0 -0.32
when 1 0.33
where conference 0 0.21
where conference 1 0.07
where dialogue 1 -0.40
where discussV 0 -0.10
where discussV 1 0.18
where meet 0 0.02
where meet 1 0.36
where meetV 0 0.03
where meetV 1 0.36
where move 0 -0.55
where move 1 -0.30
where negotiate 0 0.31
where negotiate 1 0.30
where none -0.20
where press 0 0.19
where press 1 0.29
where receive 0 -0.22
where receiveV 0 -0.27
where receiveV 1 0.09
where session 0 -0.58
where summit 0 0.14
where tour 0 -0.07
where tour 1 -0.18
where town 0.19
where travelV 1 -0.33
where visit 0 0.21
where visit 1 0.32
`;
