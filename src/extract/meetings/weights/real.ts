/**
 * Weights of naming a meeting. Made by ../../build/train-meetings.mjs.
 * Do not edit.
 *
 * @module src/extract/meetings/weights/real
 */
export const real = `
 0.07
after noun -0.50
after preposition x -0.19
after preposition في 0.17
after preposition من -0.31
around 0.73
around a 0.22
around the 0.50
carried 0.13
carried a -0.27
carried poss -0.12
carried the 0.52
cls attendV 0.03
cls call 0.11
cls call p1 s1 -0.09
cls conference 0.27
cls conference p1 s1 -0.17
cls dialogue -0.40
cls dialogue p0 s1 -0.15
cls dialogue p1 s0 -0.09
cls dialogue p1 s1 -0.19
cls dialogue p1 s2 -0.10
cls dialogue p2 s2 -0.32
cls discussV 0.10
cls discussV p1 s2 0.05
cls discussV p2 s2 0.20
cls meet 0.40
cls meet p0 s0 0.16
cls meet p0 s1 0.13
cls meet p0 s2 -0.17
cls meet p1 s0 -0.18
cls meet p1 s1 0.08
cls meet p1 s2 0.08
cls meet p2 s1 -0.12
cls meet p2 s2 0.45
cls meetV 0.42
cls meetV p0 s0 -0.11
cls meetV p1 s1 0.21
cls meetV p2 s1 -0.04
cls meetV p2 s2 0.39
cls move -0.85
cls move p0 s0 -0.25
cls move p0 s1 -0.16
cls move p1 s1 -0.28
cls move p2 s2 0.22
cls negotiate 0.69
cls negotiate p0 s1 0.51
cls negotiate p0 s2 0.17
cls negotiate p1 s1 -0.14
cls negotiate p1 s2 -0.06
cls negotiate p2 s2 -0.03
cls press 0.43
cls press p1 s1 0.20
cls press p1 s2 0.10
cls press p2 s1 0.06
cls press p2 s2 0.16
cls receive -0.43
cls receive p2 s1 -0.26
cls receive p2 s2 -0.04
cls receiveV -0.12
cls receiveV p0 s0 -0.15
cls receiveV p2 s2 0.22
cls session -0.76
cls session p0 s0 -0.13
cls session p1 s1 -0.16
cls session p2 s1 -0.30
cls summit 0.23
cls summit p1 s1 0.34
cls tour -0.24
cls tour p0 s0 0.21
cls tour p1 s1 -0.21
cls travelV -0.65
cls travelV p0 s0 0.05
cls travelV p0 s1 -0.15
cls travelV p0 s2 -0.37
cls travelV p2 s2 -0.10
cls visit 0.60
cls visit p0 s0 -0.09
cls visit p0 s2 0.09
cls visit p1 s1 0.16
cls visit p1 s2 0.32
cls visit p2 s1 0.24
cls visit p2 s2 0.32
cls visitV 0.10
group -0.10
next body open 0.21
next body open a -0.05
next body private -0.28
next body private a -0.32
next body state -0.14
next body state a -0.09
next body state past -0.38
next mark -0.32
next mark a 0.19
next mark the -0.32
next particle 0.03
next particle a 0.43
next particle past 0.33
next particle poss -0.13
next particle present -0.22
next particle the -0.32
next state 0.11
next state a 0.20
next title 0.56
next title a 0.38
next title past 0.09
next title present 0.11
next title the -0.13
next verb 0.02
next verb a -0.43
next verb the 0.45
next with -0.02
next with a -0.03
next with past 0.13
next with poss 0.29
next with the -0.38
next word -0.16
next word a -0.19
next word future -0.19
next word past -0.13
next word poss 0.07
next word present -0.08
next word the 0.36
number dual the -0.45
number plural a -0.22
number plural poss -0.20
number singular a 0.21
number singular future 0.24
number singular past 0.16
number singular poss 0.31
number singular the 0.39
officials 0 -0.46
officials 3 0.48
only states -0.22
org near 0.13
org near p0 0.23
org near p1 -0.10
p0 s0 -0.30
p0 s1 -0.33
p0 s2 -0.18
p0 s3 -0.15
p1 s1 -0.07
p1 s2 0.30
p2 s0 -0.26
p2 s1 0.29
p2 s2 0.35
p2 s3 -0.11
p3 s0 -0.15
p3 s1 -0.31
p3 s2 0.66
p3 s3 0.25
pair 0.17
place 0 0.11
place 1 -0.17
place 2 0.07
plain 1 0 -0.09
plain 1 1 -0.27
plain 2 0 -0.32
plain 2 1 0.11
private -0.41
shape a 0.08
shape call a 0.04
shape call the 0.07
shape conference a 0.28
shape dialogue a -0.04
shape dialogue the -0.14
shape discussV future -0.15
shape discussV past 0.21
shape future 0.08
shape meet poss 0.27
shape meet the 0.14
shape meetV future 0.16
shape meetV past 0.21
shape meetV present 0.05
shape move a -0.43
shape move poss 0.04
shape move the -0.46
shape negotiate a 0.36
shape negotiate the 0.34
shape past -0.02
shape present -0.08
shape press a 0.34
shape press the 0.09
shape receive a -0.05
shape receive poss -0.20
shape receive the -0.19
shape receiveV past 0.04
shape session a -0.54
shape session the -0.18
shape summit a 0.11
shape summit the 0.12
shape the -0.06
shape tour a -0.05
shape travelV future -0.08
shape travelV past -0.14
shape travelV present -0.44
shape visit a 0.07
shape visit poss 0.29
shape visit the 0.23
sport -1.49
sport dialogue -0.06
sport meet -0.53
sport move -0.05
sport negotiate -0.37
status denied -0.29
status held 0.07
status planned 0.21
the known 0.08
the known far -0.18
the known near 0.27
the new -0.14
when 0 -0.27
when 1 0.32
where call 0 0.17
where conference 0 0.31
where conference 1 -0.04
where dialogue 0 0.13
where dialogue 1 -0.54
where discussV 0 -0.14
where discussV 1 0.24
where meet 0 0.07
where meet 1 0.33
where meetV 1 0.43
where move 0 -0.56
where move 1 -0.29
where negotiate 0 0.35
where negotiate 1 0.34
where none -0.21
where press 0 0.18
where press 1 0.25
where receive 0 -0.21
where receiveV 0 -0.23
where receiveV 1 0.11
where session 0 -0.54
where session 1 -0.23
where state 0.13
where summit 0 0.11
where summit 1 0.12
where tour 0 -0.10
where tour 1 -0.14
where town 0.11
where travelV 0 -0.30
where travelV 1 -0.36
where visit 0 0.25
where visit 1 0.35
where visitV 0 0.12
`;
