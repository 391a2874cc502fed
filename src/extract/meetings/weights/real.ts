/**
 * Weights of naming a meeting. Made by ../../build/train-meetings.mjs.
 * Do not edit.
 *
 * @module src/extract/meetings/weights/real
 */
export const real = `
 0.02
after noun -0.39
after preposition x -0.06
after preposition في 0.15
after preposition من -0.28
around 0.64
around a 0.17
around the 0.47
carried 0.07
carried a -0.34
carried the 0.55
cls attendV 0.05
cls call 0.13
cls conference 0.29
cls dialogue -0.39
cls dialogue p0 s0 -0.04
cls dialogue p0 s2 -0.03
cls dialogue p1 s1 -0.25
cls dialogue p1 s2 -0.11
cls discussV 0.08
cls discussV p2 s2 0.20
cls meet 0.38
cls meet p0 s0 0.49
cls meet p1 s0 -0.13
cls meet p1 s1 0.19
cls meet p1 s2 -0.20
cls meet p2 s1 -0.05
cls meet p2 s2 0.37
cls meetV 0.39
cls meetV p1 s1 0.24
cls meetV p2 s2 0.35
cls move -0.85
cls move p0 s0 -0.28
cls move p1 s1 -0.24
cls move p2 s2 0.17
cls negotiate 0.62
cls negotiate p0 s1 0.77
cls negotiate p0 s2 0.13
cls negotiate p1 s1 -0.08
cls negotiate p1 s2 0.05
cls negotiate p2 s2 -0.09
cls press 0.48
cls press p2 s2 0.17
cls receive -0.46
cls receive p2 s2 -0.05
cls receiveV -0.17
cls session -0.84
cls summit 0.27
cls tour -0.26
cls travelV -0.45
cls travelV p2 s2 -0.03
cls visit 0.54
cls visit p0 s0 -0.05
cls visit p1 s1 0.26
cls visit p1 s2 0.32
cls visit p2 s1 0.06
cls visit p2 s2 0.15
cls visitV 0.09
domestic -0.16
gathering plain 0.08
gathering plain the 0.07
group -0.05
next body open 0.13
next body open a -0.05
next body private -0.25
next body state -0.13
next body state a -0.10
next mark -0.38
next mark a 0.14
next mark the -0.37
next particle -0.04
next particle a 0.43
next particle past 0.22
next particle poss -0.15
next particle the -0.31
next state 0.25
next state a 0.18
next title 0.54
next title a 0.35
next title past 0.05
next title the -0.11
next verb a -0.46
next verb the 0.45
next with 0.06
next with poss 0.28
next with the -0.38
next word -0.18
next word a -0.18
next word past -0.16
next word poss 0.09
next word present -0.07
next word the 0.36
number dual the -0.46
number plural a -0.30
number plural poss -0.18
number plural the -0.03
number singular a 0.26
number singular future 0.25
number singular past 0.17
number singular poss 0.27
number singular present 0.12
number singular the 0.39
of a thing -0.39
of a thing dialogue -0.38
of a thing negotiate 0.05
officials 0 -0.55
officials 1 -0.18
officials 2 0.04
officials 3 0.65
only states -0.10
org near 0.21
org near p0 0.35
org near p1 -0.14
p0 s0 -0.30
p0 s1 -0.49
p0 s2 0.06
p0 s3 0.08
p1 s2 0.43
p1 s3 -0.29
p2 s1 0.22
p2 s2 0.33
p2 s3 -0.03
p3 s1 -0.38
p3 s2 0.42
p3 s3 0.26
pair 0.14
place 0 0.10
place 1 -0.21
place 2 0.08
plain 1 0 -0.08
plain 1 1 -0.33
plain 2 0 -0.42
plain 2 1 -0.02
private -0.36
shape conference a 0.34
shape conference the -0.05
shape dialogue a -0.03
shape dialogue the -0.16
shape discussV past 0.17
shape future 0.14
shape meet a -0.03
shape meet poss 0.28
shape meet the 0.13
shape meetV past 0.08
shape meetV present 0.10
shape move a -0.42
shape move the -0.44
shape negotiate a 0.33
shape negotiate the 0.30
shape past -0.05
shape press a 0.39
shape receive a -0.04
shape receive the -0.16
shape receiveV past 0.02
shape session a -0.58
shape summit a 0.11
shape the -0.11
shape tour a -0.11
shape travelV past -0.04
shape visit a 0.03
shape visit poss 0.31
shape visit the 0.20
sport -1.43
sport meet -0.51
sport negotiate -0.38
status held 0.31
status planned -0.03
the known 0.07
the known far -0.15
the known near 0.23
the new -0.18
when 0 -0.32
when 1 0.33
where conference 0 0.20
where conference 1 0.10
where dialogue 1 -0.37
where discussV 0 -0.10
where discussV 1 0.18
where meet 0 0.02
where meet 1 0.36
where meetV 0 0.03
where meetV 1 0.36
where move 0 -0.56
where move 1 -0.29
where negotiate 0 0.34
where negotiate 1 0.28
where none -0.21
where press 0 0.18
where press 1 0.30
where receive 0 -0.23
where receiveV 0 -0.25
where receiveV 1 0.09
where session 0 -0.58
where summit 0 0.15
where tour 0 -0.08
where tour 1 -0.18
where town 0.20
where travelV 1 -0.33
where visit 0 0.22
where visit 1 0.32
`;
