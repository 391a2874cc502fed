/**
 * Weights of being a member of a meeting. Made by ../../build/train-meetings.mjs.
 * Do not edit.
 *
 * @module src/extract/meetings/weights/member
 */
export const member = `
 0.36
P best 0 -0.25
P best 0 second none -0.18
P best 1 -0.14
P best 1 second none -0.10
P best 2 -0.36
P best 2 second 0 0.20
P best 2 second 2 -0.14
P best 2 second none -0.36
P best 3 -0.15
P best 3 second 2 -0.11
P best 3 second 3 -0.06
P best 3 second none 0.04
P best 4 0.37
P best 4 second 1 0.09
P best 4 second 2 -0.10
P best 4 second 3 0.06
P best 4 second 4 0.06
P best 4 second none 0.22
P best 5 0.43
P best 5 second 3 0.17
P best 5 second 5 0.10
P best 5 second none 0.15
P official 0 -0.40
P official 1 0.30
P only 0 0 -0.12
P only 0 1 -0.19
P only 0 2 -0.07
P only 0 3 -0.21
P only 0 4 0.18
P only 0 5 0.24
P only 1 0 -0.14
P only 1 1 0.05
P only 1 2 -0.29
P only 1 3 0.07
P only 1 4 0.19
P only 1 5 0.19
P press 4 0.10
P press 5 0.07
P rank 0 2 0.07
P rank 0 4 0.18
P rank 0 5 0.16
P rank 1 1 -0.13
P rank 1 2 -0.23
P rank 1 3 0.06
P rank 1 4 0.28
P rank 1 5 0.12
P rank 2 0 -0.11
P rank 2 1 -0.09
P rank 2 2 -0.20
P rank 2 3 -0.21
P rank 2 4 -0.08
P share 0 -0.40
P share 1 -0.15
P share 3 0.43
P strong 0 of 1 -0.09
P strong 0 of 2 -0.30
P strong 0 of 4 -0.10
P strong 1 of 1 0.16
P strong 1 of 2 -0.17
P strong 1 of 3 0.22
P strong 1 of 4 0.08
P strong 2 of 2 -0.08
P strong 2 of 3 -0.17
P strong 2 of 4 -0.06
P strong 3 of 3 0.12
P strong 3 of 4 0.18
P talks 0 -0.23
P talks 1 -0.04
P talks 2 -0.12
P talks 3 -0.10
P talks 4 0.36
P talks 5 0.15
P visit 1 -0.07
P visit 2 -0.30
P visit 3 -0.33
P visit 4 -0.23
P visit 5 0.22
S best 0 -0.20
S best 0 second 0 -0.07
S best 0 second none -0.13
S best 1 -0.20
S best 1 second 0 -0.12
S best 1 second 1 0.10
S best 1 second none -0.18
S best 2 -0.07
S best 2 second 0 0.07
S best 2 second 1 0.11
S best 2 second 2 0.03
S best 2 second none -0.28
S best 3 second 0 0.14
S best 3 second 1 0.07
S best 3 second 2 -0.06
S best 3 second 3 -0.13
S best 3 second none -0.03
S best 4 0.20
S best 4 second 3 0.15
S best 4 second 4 0.11
S best 4 second none -0.04
S best 5 0.20
S best none 0.17
S best none second none 0.17
S brought 0 of 1 -0.39
S brought 0 of 2 -0.88
S brought 1 of 1 0.59
S brought 1 of 2 1.06
S by group 2 -0.05
S by origin 0 0.07
S by origin 1 -0.17
S by origin 2 0.06
S by seat 0 -0.10
S by seat 2 -0.07
S by seat 3 -0.18
S by state 0 -0.10
S by state 1 -0.14
S by state 3 0.03
S by state 4 0.15
S goal 0.20
S goal 1 0.21
S only 0 0 -0.23
S only 0 1 -0.12
S only 0 2 0.04
S only 0 3 -0.13
S only 0 4 0.23
S only 0 5 0.20
S only 0 none 0.07
S only 1 0 0.02
S only 1 1 -0.08
S only 1 2 -0.11
S only 1 3 0.14
S only 1 none 0.10
S place 0 press 0 -0.13
S place 0 press 1 0.28
S place 0 talks 0 -0.37
S place 0 talks 1 0.70
S place 0 visit 0 -0.42
S place 0 visit 1 0.23
S place 1 talks 0 -0.09
S place 1 visit 0 -0.16
S place 1 visit 1 0.26
S press none brought 0.14
S rank 0 0 -0.04
S rank 0 1 -0.09
S rank 0 3 0.07
S rank 0 4 0.11
S rank 0 5 0.11
S rank 1 0 0.04
S rank 1 1 0.03
S rank 1 2 -0.09
S rank 1 3 0.09
S rank 1 4 0.09
S rank 2 0 -0.20
S rank 2 1 -0.14
S rank 2 3 -0.15
S rank 2 none 0.17
S share 0 -0.23
S share 1 -0.08
S share 2 0.09
S share 3 0.32
S strong 0 of 1 0.04
S strong 0 of 3 -0.12
S strong 0 of 4 -0.18
S strong 1 of 2 -0.06
S strong 1 of 3 -0.10
S strong 1 of 4 0.09
S strong 2 of 2 0.03
S strong 2 of 4 -0.05
S strong 3 of 3 0.18
S strong 3 of 4 0.26
S talks 0  -0.06
S talks 0 brought 0.07
S talks 1  -0.31
S talks 1 brought 0.30
S talks 2  -0.22
S talks 3  -0.12
S talks 4  0.18
S talks 4 brought 0.08
S talks none brought 0.05
S visit 0  -0.15
S visit 1  -0.29
S visit 2  -0.03
S visit 2 brought 0.15
S visit 3  0.06
S visit 3 brought 0.12
S visit 4  -0.12
S visit 4 brought -0.02
S visit none brought 0.08
`;
