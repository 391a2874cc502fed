/**
 * Weights of being a member of a meeting. Made by ../../build/train-meetings.mjs.
 * Do not edit.
 *
 * @module src/extract/meetings/weights/member
 */
export const member = `
 0.27
P best 0 -0.23
P best 0 second 0 -0.08
P best 0 second none -0.15
P best 1 -0.25
P best 1 second 0 -0.04
P best 1 second 1 -0.11
P best 1 second none -0.09
P best 2 -0.31
P best 2 second 2 -0.15
P best 2 second none -0.12
P best 3 -0.09
P best 3 second 1 -0.16
P best 3 second 2 -0.11
P best 3 second none 0.17
P best 4 0.31
P best 4 second 1 0.09
P best 4 second 2 0.06
P best 4 second 3 -0.09
P best 4 second 4 0.10
P best 4 second none 0.10
P best 5 0.48
P best 5 second 2 -0.04
P best 5 second 3 0.12
P best 5 second 4 0.11
P best 5 second 5 0.13
P best 5 second none 0.23
P official 0 -0.26
P official 1 0.17
P only 0 0 -0.22
P only 0 1 -0.13
P only 0 2 -0.03
P only 0 3 -0.13
P only 0 4 0.07
P only 0 5 0.27
P only 1 1 -0.12
P only 1 2 -0.28
P only 1 3 0.04
P only 1 4 0.24
P only 1 5 0.20
P press 0 -0.09
P press 1 -0.03
P press 2 0.11
P press 4 0.08
P press 5 0.13
P rank 0 1 0.08
P rank 0 2 -0.12
P rank 0 3 -0.11
P rank 0 4 0.22
P rank 0 5 0.25
P rank 1 0 0.05
P rank 1 2 -0.04
P rank 1 3 -0.03
P rank 1 4 0.06
P rank 1 5 0.17
P rank 2 0 -0.24
P rank 2 1 -0.35
P rank 2 2 -0.15
P rank 2 3 0.05
P rank 2 4 0.03
P rank 2 5 0.05
P share 0 -0.48
P share 1 -0.15
P share 2 0.23
P share 3 0.32
P strong 0 of 1 -0.13
P strong 0 of 2 -0.22
P strong 0 of 3 -0.02
P strong 0 of 4 -0.11
P strong 1 of 1 0.21
P strong 1 of 2 -0.20
P strong 1 of 3 -0.13
P strong 1 of 4 0.38
P strong 2 of 2 -0.09
P strong 2 of 4 0.21
P strong 3 of 3 0.06
P strong 3 of 4 -0.06
P talks 0 -0.19
P talks 1 -0.08
P talks 2 -0.46
P talks 3 0.06
P talks 4 0.13
P talks 5 0.25
P visit 2 -0.06
P visit 3 -0.34
P visit 5 0.07
S best 0 -0.23
S best 0 second 0 -0.12
S best 0 second none -0.12
S best 1 second 0 -0.14
S best 1 second 1 0.06
S best 1 second none 0.09
S best 2 -0.08
S best 2 second 1 -0.07
S best 2 second 2 -0.03
S best 3 second 2 0.19
S best 3 second 3 0.12
S best 3 second none -0.25
S best 4 0.20
S best 4 second 3 0.25
S best 4 second 4 -0.10
S best 4 second none 0.04
S best 5 0.06
S best 5 second 4 0.11
S best none 0.13
S best none second none 0.13
S brought 0 of 0 -0.16
S brought 0 of 1 -0.29
S brought 0 of 2 -0.89
S brought 1 of 1 0.55
S brought 1 of 2 1.03
S by group 1 0.03
S by group 2 0.05
S by group 3 0.10
S by origin 0 -0.11
S by origin 1 -0.05
S by origin 2 -0.13
S by pair 3 -0.23
S by pair 4 -0.04
S by pair 5 -0.12
S by seat 0 -0.10
S by seat 1 0.05
S by seat 2 -0.05
S by seat 3 -0.05
S by state 1 -0.09
S by state 2 0.02
S by state 3 0.21
S by state 4 0.18
S goal 0.27
S goal 0 0.11
S goal 1 0.16
S only 0 0 -0.10
S only 0 2 -0.03
S only 0 3 0.05
S only 0 4 0.07
S only 0 5 0.16
S only 0 none -0.03
S only 1 0 -0.13
S only 1 2 -0.05
S only 1 3 -0.04
S only 1 4 0.13
S only 1 none 0.15
S place 0 call 1 0.13
S place 0 press 0 -0.16
S place 0 press 1 0.27
S place 0 summit 0 -0.31
S place 0 talks 0 -0.39
S place 0 talks 1 0.65
S place 0 visit 0 -0.32
S place 0 visit 1 0.18
S place 1 talks 0 -0.05
S place 1 talks 1 0.13
S place 1 visit 0 0.03
S place 1 visit 1 0.19
S press 0  -0.13
S press 0 brought 0.15
S press none brought 0.12
S rank 0 0 0.04
S rank 0 1 0.16
S rank 0 2 -0.04
S rank 0 3 0.21
S rank 0 4 0.04
S rank 0 5 0.07
S rank 1 0 0.04
S rank 1 1 0.04
S rank 1 2 -0.07
S rank 1 3 -0.20
S rank 1 4 0.25
S rank 2 0 -0.32
S rank 2 1 -0.20
S rank 2 2 0.03
S rank 2 4 -0.09
S rank 2 none 0.13
S share 0 -0.10
S share 1 -0.21
S share 3 0.39
S strong 0 of 2 0.08
S strong 0 of 3 0.13
S strong 0 of 4 -0.32
S strong 1 of 1 -0.06
S strong 1 of 2 -0.11
S strong 1 of 3 -0.05
S strong 1 of 4 -0.21
S strong 2 of 2 -0.03
S strong 2 of 3 0.04
S strong 2 of 4 0.10
S strong 3 of 3 0.28
S strong 3 of 4 0.23
S summit 3  -0.12
S talks 0  -0.11
S talks 0 brought 0.11
S talks 1  -0.14
S talks 1 brought 0.20
S talks 2  -0.25
S talks 2 brought 0.15
S talks 3  0.08
S talks 3 brought 0.13
S talks 4 brought 0.11
S talks 5  0.02
S talks none brought 0.04
S visit 0  -0.13
S visit 1  -0.14
S visit 1 brought 0.15
S visit 3  0.05
S visit 3 brought 0.06
S visit 4  -0.07
S visit 4 brought 0.09
S visit none brought 0.04
`;
