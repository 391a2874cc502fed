/**
 * Weights of naming a meeting. Made by ../../build/train-meetings.mjs.
 * Do not edit.
 *
 * @module src/extract/meetings/weights/real
 */
export const real = `
 0.03
after noun -0.40
after preposition x -0.09
after preposition في 0.04
after preposition من -0.36
around 0.63
around a 0.15
around the 0.47
carried 0.04
carried a -0.32
carried the 0.55
cls call 0.13
cls conference 0.30
cls dialogue -0.34
cls dialogue p0 s2 -0.23
cls dialogue p1 s1 -0.05
cls dialogue p2 s2 -0.20
cls discussV -0.07
cls discussV p2 s2 0.30
cls meet 0.47
cls meet p0 s0 0.41
cls meet p0 s2 -0.15
cls meet p1 s1 0.03
cls meet p1 s2 -0.33
cls meet p2 s1 0.05
cls meet p2 s2 0.37
cls meetV 0.40
cls meetV p1 s1 0.15
cls meetV p2 s2 0.42
cls move -0.87
cls move p0 s0 -0.17
cls move p1 s1 -0.23
cls move p2 s2 0.09
cls negotiate 0.63
cls negotiate p0 s1 0.63
cls negotiate p0 s2 0.10
cls negotiate p1 s1 0.10
cls negotiate p1 s2 0.25
cls negotiate p2 s2 -0.25
cls press 0.42
cls press p2 s2 0.21
cls receive -0.49
cls receive p2 s2 -0.08
cls receiveV -0.19
cls session -0.87
cls summit 0.27
cls summit p1 s1 0.16
cls tour -0.22
cls travelV -0.46
cls travelV p2 s2 -0.10
cls visit 0.58
cls visit p0 s0 -0.05
cls visit p1 s1 -0.22
cls visit p1 s2 0.39
cls visit p2 s1 0.24
cls visit p2 s2 0.17
cls visitV 0.14
domestic -0.09
gathering plain 0.03
gathering plain a -0.03
gathering plain the 0.06
group -0.03
next body open 0.14
next body open a -0.07
next body private -0.24
next body state -0.25
next mark -0.34
next mark a 0.08
next mark the -0.33
next particle -0.04
next particle a 0.40
next particle past 0.14
next particle poss -0.12
next particle the -0.26
next state 0.22
next state a 0.16
next title 0.60
next title a 0.30
next title past 0.08
next verb a -0.45
next verb the 0.43
next with 0.02
next with a 0.15
next with poss 0.25
next with the -0.40
next word -0.10
next word a -0.22
next word past -0.13
next word poss 0.17
next word present -0.12
next word the 0.37
number plural a -0.26
number plural poss -0.21
number plural the -0.19
number singular a 0.22
number singular future 0.23
number singular past 0.14
number singular poss 0.23
number singular present 0.13
number singular the 0.17
of a thing -0.35
of a thing dialogue -0.39
office -0.09
officials 0 -0.47
officials 1 0.06
officials 2 -0.08
officials 3 0.47
only states 0.05
org near 0.15
org near p0 0.18
org near p1 -0.03
p0 s0 -0.24
p0 s1 -0.40
p0 s3 -0.13
p1 s0 0.04
p1 s1 -0.03
p1 s2 0.17
p1 s3 0.15
p2 s1 0.07
p2 s2 0.77
p2 s3 -0.25
p3 s1 -0.16
p3 s2 0.48
p3 s3 -0.06
pair 0.22
place 0 0.04
place 1 -0.12
place 2 0.07
plain 1 0 0.15
plain 1 1 -0.16
plain 2 0 -0.47
private -0.37
shape conference a 0.38
shape conference the -0.08
shape dialogue the -0.15
shape discussV past 0.09
shape future 0.15
shape meet a -0.09
shape meet poss 0.36
shape meet the 0.20
shape meetV past 0.12
shape meetV present 0.04
shape move a -0.44
shape move poss 0.04
shape move the -0.47
shape negotiate a 0.35
shape negotiate poss -0.05
shape negotiate the 0.34
shape past -0.13
shape present -0.03
shape press a 0.34
shape receive a -0.08
shape receive the -0.13
shape session a -0.62
shape summit a 0.09
shape tour a -0.06
shape travelV past -0.04
shape visit a 0.08
shape visit poss 0.30
shape visit the 0.20
sport -1.38
sport meet -0.48
sport negotiate -0.41
status denied -0.19
status held 0.26
status planned -0.11
the known 0.11
the known far -0.07
the known near 0.19
the new -0.13
when 0 -0.29
when 1 0.32
where call 0 0.13
where conference 0 0.19
where conference 1 0.10
where dialogue 0 -0.05
where dialogue 1 -0.29
where discussV 0 0.03
where discussV 1 -0.10
where meet 0 0.17
where meet 1 0.30
where meetV 0 0.06
where meetV 1 0.34
where move 0 -0.58
where move 1 -0.29
where negotiate 0 0.36
where negotiate 1 0.28
where none -0.31
where press 0 0.19
where press 1 0.23
where receive 0 -0.22
where receiveV 0 -0.24
where receiveV 1 0.06
where session 0 -0.57
where state 0.04
where summit 0 0.07
where summit 1 0.21
where tour 0 -0.19
where town 0.29
where travelV 1 -0.29
where visit 0 0.28
where visit 1 0.31
`;
