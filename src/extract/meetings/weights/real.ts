/**
 * Weights of naming a meeting. Made by ../../build/train-meetings.mjs.
 * Do not edit.
 *
 * @module src/extract/meetings/weights/real
 */
export const real = `
 0.05
after noun -0.43
after preposition في 0.12
after preposition من -0.26
around 0.61
around a 0.14
around the 0.48
by a thing -0.11
carried 0.13
carried a -0.32
carried poss -0.11
carried the 0.56
cls call 0.11
cls call p1 s1 -0.08
cls conference 0.20
cls conference p0 s0 0.19
cls conference p1 s1 -0.08
cls dialogue -0.38
cls dialogue p0 s1 -0.13
cls dialogue p0 s2 -0.10
cls dialogue p1 s1 -0.15
cls dialogue p1 s2 -0.07
cls dialogue p2 s2 -0.29
cls discussV 0.07
cls discussV p1 s2 0.05
cls discussV p2 s2 0.17
cls meet 0.40
cls meet p0 s0 0.14
cls meet p0 s1 0.22
cls meet p0 s2 -0.32
cls meet p1 s0 -0.20
cls meet p1 s1 0.15
cls meet p1 s2 0.10
cls meet p2 s1 -0.07
cls meet p2 s2 0.41
cls meetV 0.39
cls meetV p0 s0 -0.17
cls meetV p1 s1 0.33
cls meetV p2 s1 -0.08
cls meetV p2 s2 0.35
cls move -0.87
cls move p0 s0 -0.25
cls move p0 s1 -0.18
cls move p1 s1 -0.26
cls move p2 s2 0.18
cls negotiate 0.68
cls negotiate p0 s1 0.56
cls negotiate p0 s2 0.16
cls negotiate p1 s1 -0.19
cls negotiate p1 s2 -0.15
cls negotiate p2 s2 0.06
cls press 0.42
cls press p1 s1 0.17
cls press p1 s2 0.10
cls press p2 s2 0.18
cls receive -0.44
cls receive p2 s1 -0.25
cls receive p2 s2 -0.12
cls receiveV -0.18
cls receiveV p0 s0 -0.18
cls receiveV p2 s2 0.20
cls session -0.77
cls session p0 s0 -0.15
cls session p1 s1 -0.17
cls session p2 s1 -0.27
cls summit 0.24
cls summit p1 s1 0.17
cls tour -0.24
cls tour p0 s0 0.10
cls tour p1 s1 -0.20
cls travelV -0.37
cls travelV p0 s0 0.06
cls travelV p2 s2 -0.13
cls visit 0.58
cls visit p0 s1 -0.43
cls visit p0 s2 0.10
cls visit p1 s0 -0.04
cls visit p1 s1 0.13
cls visit p1 s2 0.26
cls visit p2 s1 0.25
cls visit p2 s2 0.31
cls visitV 0.06
domestic -0.07
gathering named 0.16
gathering named a 0.16
gathering plain 0.04
gathering plain the 0.03
group -0.04
next body open 0.16
next body open a -0.06
next body private -0.19
next body private a -0.23
next body state -0.16
next body state a -0.11
next mark -0.36
next mark a 0.13
next mark the -0.37
next particle -0.06
next particle a 0.41
next particle past 0.19
next particle poss -0.12
next particle present -0.18
next particle the -0.29
next state 0.22
next state a 0.15
next title 0.55
next title a 0.37
next title past 0.09
next title poss -0.02
next title present 0.11
next title the -0.13
next verb -0.04
next verb a -0.49
next verb the 0.45
next with 0.04
next with a 0.06
next with past 0.14
next with poss 0.24
next with the -0.35
next word -0.17
next word a -0.20
next word future -0.19
next word past -0.14
next word poss 0.10
next word present -0.09
next word the 0.36
number dual the -0.44
number plural a -0.24
number plural poss -0.17
number singular a 0.22
number singular future 0.24
number singular past 0.17
number singular poss 0.28
number singular present 0.12
number singular the 0.35
of a thing -0.36
of a thing dialogue -0.35
of a thing meet 0.02
of a thing negotiate 0.03
of a thing visit -0.22
officials 0 -0.47
officials 1 -0.17
officials 2 0.12
officials 3 0.50
only states -0.18
org near 0.16
org near p0 0.28
org near p1 -0.12
p0 s0 -0.22
p0 s1 -0.33
p0 s2 -0.14
p0 s3 -0.11
p1 s2 0.25
p1 s3 -0.06
p2 s0 -0.22
p2 s1 0.24
p2 s2 0.51
p2 s3 -0.35
p3 s0 -0.16
p3 s1 -0.30
p3 s2 0.50
p3 s3 0.37
pair 0.26
place 0 0.08
place 1 -0.18
place 2 0.09
plain 1 0 -0.07
plain 1 1 -0.34
plain 2 0 -0.30
plain 2 1 0.16
private -0.36
shape a 0.04
shape call the 0.10
shape conference a 0.27
shape conference the -0.07
shape dialogue a -0.03
shape dialogue the -0.12
shape discussV future -0.10
shape discussV past 0.13
shape future 0.16
shape meet poss 0.26
shape meet the 0.15
shape meetV future 0.18
shape meetV past 0.16
shape meetV present 0.05
shape move a -0.47
shape move poss 0.05
shape move the -0.45
shape negotiate a 0.35
shape negotiate the 0.34
shape past -0.09
shape press a 0.34
shape press the 0.08
shape receive a -0.03
shape receive poss -0.23
shape receive the -0.18
shape receiveV past -0.02
shape session a -0.53
shape session the -0.19
shape summit a 0.10
shape summit the 0.14
shape the -0.10
shape tour a -0.07
shape travelV present -0.28
shape visit a 0.10
shape visit poss 0.30
shape visit the 0.18
sport -1.45
sport dialogue -0.06
sport meet -0.51
sport move -0.04
sport negotiate -0.40
status denied -0.29
status held 0.26
the known 0.07
the known far -0.18
the known near 0.25
the new -0.19
when 0 -0.31
when 1 0.34
where call 0 0.17
where conference 0 0.17
where conference 1 0.03
where dialogue 0 0.02
where dialogue 1 -0.40
where discussV 0 -0.08
where discussV 1 0.14
where meet 0 0.04
where meet 1 0.36
where meetV 1 0.38
where move 0 -0.56
where move 1 -0.31
where negotiate 0 0.37
where negotiate 1 0.30
where none -0.24
where press 0 0.18
where press 1 0.24
where receive 0 -0.24
where receiveV 0 -0.23
where receiveV 1 0.05
where session 0 -0.55
where session 1 -0.22
where state 0.04
where summit 0 0.13
where summit 1 0.10
where tour 0 -0.08
where tour 1 -0.16
where town 0.20
where travelV 1 -0.26
where visit 0 0.24
where visit 1 0.34
where visitV 0 0.09
where visitV 1 -0.03
`;
