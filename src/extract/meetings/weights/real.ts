/**
 * Weights of naming a meeting. Made by ../../build/train-meetings.mjs.
 * Do not edit.
 *
 * @module src/extract/meetings/weights/real
 */
export const real = `
 0.04
after noun -0.38
after preposition x -0.08
after preposition في 0.18
after preposition من -0.35
around 0.66
around a 0.16
around the 0.48
carried 0.08
carried a -0.29
carried the 0.55
cls call 0.15
cls conference 0.26
cls dialogue -0.37
cls dialogue p0 s0 -0.04
cls dialogue p0 s2 -0.20
cls dialogue p1 s1 -0.13
cls dialogue p1 s2 -0.08
cls dialogue p2 s2 -0.09
cls discussV -0.08
cls discussV p2 s2 0.27
cls meet 0.49
cls meet p0 s0 0.41
cls meet p1 s1 -0.12
cls meet p1 s2 -0.28
cls meet p2 s1 -0.06
cls meet p2 s2 0.52
cls meetV 0.41
cls meetV p1 s1 0.20
cls meetV p2 s2 0.22
cls move -0.88
cls move p0 s0 -0.21
cls move p1 s1 -0.25
cls move p2 s2 0.12
cls negotiate 0.62
cls negotiate p0 s1 0.71
cls negotiate p0 s2 0.18
cls negotiate p1 s1 -0.09
cls negotiate p1 s2 0.09
cls negotiate p2 s2 -0.27
cls press 0.44
cls press p2 s2 0.20
cls receive -0.48
cls receiveV -0.21
cls session -0.87
cls summit 0.30
cls tour -0.27
cls travelV -0.42
cls travelV p2 s2 -0.12
cls visit 0.57
cls visit p0 s0 -0.03
cls visit p1 s1 0.08
cls visit p1 s2 0.50
cls visit p2 s1 0.11
cls visit p2 s2 0.11
cls visitV 0.15
domestic -0.06
gathering plain 0.03
gathering plain the 0.05
group -0.02
next body open 0.15
next body open a -0.08
next body private -0.26
next body state -0.19
next body state a -0.11
next mark -0.33
next mark a 0.10
next mark the -0.39
next particle -0.05
next particle a 0.42
next particle past 0.18
next particle poss -0.14
next particle the -0.29
next state 0.25
next state a 0.17
next title 0.60
next title a 0.28
next title past 0.05
next verb a -0.44
next verb the 0.44
next with a 0.10
next with poss 0.26
next with the -0.39
next word -0.16
next word a -0.15
next word past -0.09
next word poss 0.05
next word present -0.11
next word the 0.37
number plural a -0.26
number plural poss -0.19
number plural the -0.16
number singular a 0.19
number singular future 0.22
number singular past 0.18
number singular poss 0.20
number singular present 0.16
number singular the 0.14
of a thing -0.40
of a thing dialogue -0.34
of a thing negotiate 0.04
office 0.03
officials 0 -0.47
officials 1 -0.11
officials 2 0.05
officials 3 0.52
only states -0.16
org near 0.18
org near p0 0.33
org near p1 -0.15
p0 s0 -0.25
p0 s1 -0.38
p0 s2 -0.09
p0 s3 -0.13
p1 s0 0.25
p1 s1 -0.05
p1 s2 0.20
p1 s3 0.08
p2 s1 0.07
p2 s2 0.56
p2 s3 -0.11
p3 s1 -0.13
p3 s2 0.23
p3 s3 0.21
pair 0.21
place 0 0.10
place 1 -0.19
place 2 0.08
plain 1 0 0.06
plain 1 1 -0.24
plain 2 0 -0.47
plain 2 1 0.17
private -0.22
shape a -0.02
shape conference a 0.35
shape conference the -0.09
shape dialogue the -0.15
shape discussV past 0.12
shape future 0.13
shape meet a -0.06
shape meet poss 0.34
shape meet the 0.20
shape meetV past 0.10
shape meetV present 0.06
shape move a -0.50
shape move poss 0.04
shape move the -0.42
shape negotiate a 0.34
shape negotiate the 0.30
shape past -0.11
shape press a 0.37
shape receive a -0.06
shape receive the -0.10
shape receiveV past -0.03
shape session a -0.61
shape summit a 0.12
shape tour a -0.09
shape visit a 0.09
shape visit poss 0.29
shape visit the 0.18
sport -1.45
sport meet -0.50
sport negotiate -0.38
status denied -0.19
status held 0.25
status planned -0.10
the known 0.13
the known far -0.06
the known near 0.18
the new -0.14
when 0 -0.29
when 1 0.32
where conference 0 0.18
where conference 1 0.08
where dialogue 0 -0.03
where dialogue 1 -0.34
where discussV 0 -0.13
where discussV 1 0.05
where meet 0 0.15
where meet 1 0.34
where meetV 0 0.06
where meetV 1 0.36
where move 0 -0.57
where move 1 -0.31
where negotiate 0 0.31
where negotiate 1 0.31
where none -0.21
where press 0 0.16
where press 1 0.28
where receive 0 -0.23
where receiveV 0 -0.29
where receiveV 1 0.08
where session 0 -0.60
where summit 0 0.17
where tour 0 -0.09
where tour 1 -0.17
where town 0.22
where travelV 1 -0.32
where visit 0 0.18
where visit 1 0.39
`;
