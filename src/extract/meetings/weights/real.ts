/**
 * Weights of naming a meeting. Made by ../../build/train-meetings.mjs.
 * Do not edit.
 *
 * @module src/extract/meetings/weights/real
 */
export const real = `
 0.02
after noun -0.39
after preposition x -0.10
after preposition في 0.17
after preposition من -0.33
around 0.67
around a 0.16
around poss 0.04
around the 0.48
carried 0.06
carried a -0.33
carried the 0.55
cls call 0.14
cls conference 0.27
cls dialogue -0.34
cls dialogue p0 s0 -0.12
cls dialogue p0 s2 -0.10
cls dialogue p1 s1 -0.15
cls dialogue p1 s2 -0.07
cls dialogue p2 s2 -0.16
cls discussV -0.07
cls discussV p2 s2 0.21
cls meet 0.46
cls meet p0 s0 0.44
cls meet p0 s2 -0.21
cls meet p1 s2 -0.11
cls meet p2 s1 -0.07
cls meet p2 s2 0.53
cls meetV 0.41
cls meetV p1 s1 0.18
cls meetV p2 s1 0.17
cls meetV p2 s2 0.22
cls move -0.88
cls move p0 s0 -0.21
cls move p1 s1 -0.27
cls move p2 s2 0.11
cls negotiate 0.62
cls negotiate p0 s1 0.75
cls negotiate p0 s2 0.10
cls negotiate p1 s1 -0.12
cls negotiate p1 s2 0.26
cls negotiate p2 s2 -0.18
cls press 0.45
cls press p2 s2 0.17
cls receive -0.45
cls receiveV -0.21
cls session -0.85
cls summit 0.28
cls tour -0.27
cls travelV -0.43
cls travelV p2 s2 -0.08
cls visit 0.55
cls visit p1 s1 0.25
cls visit p1 s2 0.39
cls visit p2 s1 0.03
cls visit p2 s2 0.10
cls visitV 0.12
gathering plain 0.07
gathering plain a 0.03
gathering plain the 0.04
group -0.07
next body open 0.15
next body open a -0.10
next body private -0.26
next body state -0.19
next body state a -0.12
next mark -0.33
next mark a 0.13
next mark the -0.36
next particle -0.04
next particle a 0.43
next particle past 0.21
next particle poss -0.13
next particle the -0.32
next state 0.27
next state a 0.19
next title 0.56
next title a 0.30
next title past 0.04
next title the -0.04
next verb a -0.43
next verb the 0.43
next with a 0.08
next with poss 0.24
next with the -0.39
next word -0.16
next word a -0.18
next word past -0.12
next word poss 0.06
next word present -0.09
next word the 0.40
number plural a -0.24
number plural poss -0.20
number plural the -0.16
number singular a 0.18
number singular future 0.22
number singular past 0.17
number singular poss 0.21
number singular present 0.15
number singular the 0.14
of a thing -0.41
of a thing dialogue -0.34
of a thing negotiate 0.05
office 0.15
officials 0 -0.44
officials 2 -0.15
officials 3 0.56
only states -0.32
org near 0.20
org near p0 0.44
org near p1 -0.24
p0 s0 -0.27
p0 s1 -0.50
p0 s2 -0.03
p0 s3 -0.07
p1 s1 -0.10
p1 s2 0.40
p1 s3 -0.05
p2 s1 0.27
p2 s2 0.62
p2 s3 -0.30
p3 s1 -0.28
p3 s2 0.22
p3 s3 0.35
pair 0.17
place 0 0.09
place 1 -0.18
place 2 0.07
plain 1 0 -0.06
plain 1 1 -0.18
plain 2 0 -0.35
plain 2 1 -0.16
private -0.27
shape conference a 0.35
shape conference the -0.08
shape dialogue the -0.13
shape discussV past 0.13
shape future 0.13
shape meet a -0.05
shape meet poss 0.30
shape meet the 0.21
shape meetV past 0.07
shape meetV present 0.05
shape move a -0.50
shape move poss 0.07
shape move the -0.45
shape negotiate a 0.34
shape negotiate the 0.30
shape past -0.13
shape press a 0.35
shape receive a -0.04
shape receive the -0.12
shape session a -0.58
shape summit a 0.11
shape tour a -0.10
shape travelV past -0.02
shape visit a 0.06
shape visit poss 0.30
shape visit the 0.19
sport -1.46
sport meet -0.50
sport negotiate -0.39
status held 0.31
status planned -0.05
the known 0.14
the known far -0.02
the known near 0.16
the new -0.16
when 0 -0.30
when 1 0.32
where conference 0 0.20
where conference 1 0.07
where dialogue 1 -0.35
where discussV 0 -0.13
where discussV 1 0.06
where meet 0 0.12
where meet 1 0.33
where meetV 0 0.06
where meetV 1 0.35
where move 0 -0.56
where move 1 -0.32
where negotiate 0 0.31
where negotiate 1 0.31
where none -0.22
where press 0 0.16
where press 1 0.29
where receive 0 -0.23
where receiveV 0 -0.32
where receiveV 1 0.10
where session 0 -0.58
where summit 0 0.15
where tour 0 -0.10
where tour 1 -0.17
where town 0.20
where travelV 1 -0.32
where visit 0 0.17
where visit 1 0.38
`;
