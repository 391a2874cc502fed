/**
 * Weights of naming a meeting. Made by ../../build/train-meetings.mjs.
 * Do not edit.
 *
 * @module src/extract/meetings/weights/real
 */
export const real = `
 0.06
after noun -0.42
after preposition x -0.18
after preposition في 0.15
after preposition من -0.26
around 0.71
around a 0.19
around the 0.52
by a thing -0.10
carried 0.15
carried a -0.28
carried poss -0.12
carried the 0.54
cls call 0.11
cls call p1 s1 -0.07
cls conference 0.25
cls conference p1 s1 -0.13
cls dialogue -0.39
cls dialogue p0 s1 -0.15
cls dialogue p0 s2 -0.08
cls dialogue p1 s0 -0.11
cls dialogue p1 s1 -0.13
cls dialogue p1 s2 -0.08
cls dialogue p2 s2 -0.25
cls discussV 0.08
cls discussV p1 s2 0.04
cls discussV p2 s2 0.18
cls meet 0.37
cls meet p0 s0 0.14
cls meet p0 s1 0.20
cls meet p0 s2 -0.29
cls meet p1 s0 -0.20
cls meet p1 s1 0.08
cls meet p1 s2 0.06
cls meet p2 s1 -0.06
cls meet p2 s2 0.47
cls meetV 0.38
cls meetV p0 s0 -0.16
cls meetV p1 s1 0.32
cls meetV p2 s1 -0.09
cls meetV p2 s2 0.36
cls move -0.86
cls move p0 s0 -0.25
cls move p0 s1 -0.18
cls move p1 s1 -0.25
cls move p2 s2 0.19
cls negotiate 0.66
cls negotiate p0 s1 0.55
cls negotiate p0 s2 0.25
cls negotiate p1 s1 -0.18
cls negotiate p1 s2 -0.10
cls negotiate p2 s2 -0.09
cls press 0.42
cls press p1 s1 0.16
cls press p1 s2 0.09
cls press p2 s2 0.19
cls receive -0.43
cls receive p2 s1 -0.24
cls receive p2 s2 -0.10
cls receiveV -0.19
cls receiveV p0 s0 -0.18
cls receiveV p2 s2 0.21
cls session -0.77
cls session p0 s0 -0.14
cls session p1 s1 -0.17
cls session p2 s1 -0.27
cls summit 0.23
cls summit p1 s1 0.19
cls tour -0.23
cls tour p0 s0 0.11
cls tour p1 s1 -0.20
cls travelV -0.38
cls travelV p0 s0 0.06
cls travelV p2 s2 -0.11
cls visit 0.58
cls visit p0 s1 -0.41
cls visit p0 s2 0.10
cls visit p1 s0 -0.04
cls visit p1 s1 0.13
cls visit p1 s2 0.24
cls visit p2 s1 0.24
cls visit p2 s2 0.32
cls visitV 0.06
domestic -0.09
group -0.12
next body open 0.16
next body open a -0.05
next body private -0.26
next body private a -0.31
next body state -0.15
next body state a -0.10
next mark -0.35
next mark a 0.16
next mark the -0.38
next particle -0.05
next particle a 0.42
next particle past 0.19
next particle poss -0.13
next particle present -0.17
next particle the -0.29
next state 0.25
next state a 0.20
next title 0.56
next title a 0.38
next title past 0.08
next title poss -0.02
next title present 0.12
next title the -0.13
next verb a -0.47
next verb the 0.45
next with past 0.14
next with poss 0.25
next with the -0.32
next word -0.15
next word a -0.19
next word future -0.19
next word past -0.14
next word poss 0.12
next word present -0.10
next word the 0.34
number dual the -0.45
number plural a -0.23
number plural poss -0.18
number singular a 0.20
number singular future 0.23
number singular past 0.16
number singular poss 0.30
number singular present 0.12
number singular the 0.35
of a thing -0.46
of a thing dialogue -0.32
of a thing meet 0.04
of a thing negotiate 0.04
of a thing visit -0.21
officials 0 -0.47
officials 1 -0.09
officials 2 0.09
officials 3 0.46
only states -0.21
org near 0.17
org near p0 0.27
org near p1 -0.10
p0 s0 -0.26
p0 s1 -0.28
p0 s2 -0.18
p1 s0 0.02
p1 s1 -0.07
p1 s2 0.36
p1 s3 -0.13
p2 s0 -0.22
p2 s1 0.24
p2 s2 0.43
p2 s3 -0.33
p3 s0 -0.16
p3 s1 -0.33
p3 s2 0.54
p3 s3 0.37
pair 0.20
place 0 0.09
place 1 -0.16
place 2 0.08
plain 1 0 -0.06
plain 1 1 -0.37
plain 2 0 -0.30
plain 2 1 0.13
private -0.36
shape a 0.04
shape call the 0.10
shape conference a 0.26
shape dialogue a -0.02
shape dialogue the -0.13
shape discussV future -0.10
shape discussV past 0.14
shape future 0.15
shape meet a -0.07
shape meet poss 0.28
shape meet the 0.17
shape meetV future 0.18
shape meetV past 0.15
shape meetV present 0.06
shape move a -0.46
shape move poss 0.05
shape move the -0.45
shape negotiate a 0.35
shape negotiate the 0.32
shape past -0.09
shape poss 0.02
shape press a 0.34
shape press the 0.08
shape receive poss -0.23
shape receive the -0.19
shape receiveV past -0.03
shape session a -0.52
shape session the -0.19
shape summit a 0.12
shape summit the 0.11
shape the -0.10
shape tour a -0.08
shape travelV present -0.28
shape visit a 0.12
shape visit poss 0.29
shape visit the 0.17
sport -1.44
sport dialogue -0.05
sport meet -0.50
sport move -0.04
sport negotiate -0.39
status denied -0.27
status held 0.27
status planned -0.03
the known 0.08
the known far -0.17
the known near 0.24
the new -0.19
when 0 -0.30
when 1 0.34
where call 0 0.17
where conference 0 0.27
where conference 1 -0.02
where dialogue 1 -0.40
where discussV 0 -0.07
where discussV 1 0.15
where meet 0 0.02
where meet 1 0.35
where meetV 1 0.39
where move 0 -0.56
where move 1 -0.30
where negotiate 0 0.35
where negotiate 1 0.31
where none -0.22
where press 0 0.17
where press 1 0.25
where receive 0 -0.23
where receiveV 0 -0.24
where receiveV 1 0.06
where session 0 -0.54
where session 1 -0.22
where state 0.08
where summit 0 0.12
where summit 1 0.11
where tour 0 -0.08
where tour 1 -0.15
where town 0.16
where travelV 1 -0.26
where visit 0 0.24
where visit 1 0.34
where visitV 0 0.09
where visitV 1 -0.03
`;
