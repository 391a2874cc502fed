/**
 * Weights of being a member of a meeting. Made by ../../build/train-meetings.mjs.
 * Do not edit.
 *
 * @module src/extract/meetings/weights/member
 */
export const member = `
 0.35
P best 0 -0.20
P best 0 second none -0.18
P best 1 -0.19
P best 1 second none -0.13
P best 2 -0.36
P best 2 second 2 -0.11
P best 2 second none -0.30
P best 3 -0.12
P best 3 second 2 -0.25
P best 3 second 3 -0.06
P best 4 0.34
P best 4 second 2 -0.14
P best 4 second 4 0.12
P best 4 second none 0.21
P best 5 0.44
P best 5 second 2 0.06
P best 5 second 3 0.18
P best 5 second 4 0.07
P best 5 second 5 0.02
P best 5 second none 0.13
P official 0 -0.34
P official 1 0.24
P only 0 0 -0.14
P only 0 1 -0.14
P only 0 2 -0.19
P only 0 3 -0.13
P only 0 4 0.16
P only 0 5 0.24
P only 1 0 -0.06
P only 1 1 -0.05
P only 1 2 -0.16
P only 1 4 0.18
P only 1 5 0.20
P press 2 0.06
P press 5 0.07
P rank 0 2 0.14
P rank 0 3 0.08
P rank 0 4 0.15
P rank 0 5 0.17
P rank 1 1 -0.06
P rank 1 2 -0.21
P rank 1 3 0.10
P rank 1 4 0.04
P rank 1 5 0.13
P rank 2 0 -0.12
P rank 2 1 -0.17
P rank 2 2 -0.29
P rank 2 3 -0.30
P rank 2 4 0.15
P rank 2 5 0.14
P share 0 -0.39
P share 1 -0.19
P share 2 0.04
P share 3 0.44
P strong 0 of 1 -0.11
P strong 0 of 2 -0.19
P strong 0 of 4 -0.04
P strong 1 of 1 0.23
P strong 1 of 2 0.03
P strong 1 of 3 0.04
P strong 1 of 4 0.09
P strong 2 of 2 -0.08
P strong 2 of 3 -0.10
P strong 3 of 4 -0.02
P talks 0 -0.24
P talks 1 -0.13
P talks 2 -0.18
P talks 4 0.31
P talks 5 0.13
P visit 1 -0.12
P visit 2 -0.25
P visit 3 -0.35
P visit 4 -0.20
P visit 5 0.25
S best 0 -0.19
S best 0 second 0 -0.10
S best 0 second none -0.09
S best 1 -0.18
S best 1 second 0 -0.03
S best 1 second 1 0.05
S best 1 second none -0.21
S best 2 -0.04
S best 2 second 0 0.08
S best 2 second 1 -0.03
S best 2 second 2 0.10
S best 2 second none -0.19
S best 3 0.04
S best 3 second 0 0.16
S best 3 second 1 0.18
S best 3 second 2 -0.17
S best 3 second none -0.12
S best 4 0.15
S best 4 second 4 0.06
S best 5 0.16
S best none 0.16
S best none second none 0.16
S brought 0 of 0 -0.09
S brought 0 of 1 -0.47
S brought 0 of 2 -0.81
S brought 1 of 1 0.57
S brought 1 of 2 1.07
S by group 3 0.06
S by origin 0 0.06
S by origin 1 -0.12
S by origin 2 0.07
S by pair 4 0.07
S by seat 0 -0.06
S by seat 3 -0.22
S by state 0 -0.10
S by state 1 -0.14
S by state 3 0.20
S by state 4 -0.08
S goal 0.22
S goal 1 0.20
S only 0 0 -0.22
S only 0 1 -0.09
S only 0 4 0.10
S only 0 5 0.16
S only 0 none 0.07
S only 1 0 0.02
S only 1 1 -0.09
S only 1 2 -0.06
S only 1 3 0.03
S only 1 none 0.09
S place 0 press 0 -0.15
S place 0 press 1 0.27
S place 0 talks 0 -0.47
S place 0 talks 1 0.69
S place 0 visit 0 -0.41
S place 0 visit 1 0.21
S place 1 talks 0 -0.09
S place 1 visit 0 -0.12
S place 1 visit 1 0.27
S press none brought 0.14
S rank 0 1 -0.05
S rank 0 2 -0.03
S rank 0 3 0.14
S rank 0 4 0.09
S rank 0 5 0.13
S rank 1 2 -0.07
S rank 1 3 0.14
S rank 1 4 0.05
S rank 2 0 -0.21
S rank 2 1 -0.14
S rank 2 2 0.06
S rank 2 3 -0.24
S rank 2 none 0.16
S share 0 -0.21
S share 1 -0.04
S share 2 -0.07
S share 3 0.42
S strong 0 of 1 0.02
S strong 0 of 2 0.05
S strong 0 of 3 -0.09
S strong 0 of 4 -0.19
S strong 1 of 1 0.03
S strong 1 of 2 -0.03
S strong 1 of 3 0.04
S strong 1 of 4 -0.03
S strong 2 of 2 -0.03
S strong 2 of 4 -0.10
S strong 3 of 3 0.23
S strong 3 of 4 0.32
S talks 0  -0.05
S talks 0 brought 0.05
S talks 1  -0.45
S talks 1 brought 0.33
S talks 2  -0.07
S talks 3  -0.11
S talks 3 brought 0.11
S talks 4  0.08
S talks 4 brought 0.10
S talks none brought 0.04
S visit 0  -0.11
S visit 1  -0.23
S visit 2  -0.12
S visit 2 brought 0.13
S visit 3  0.08
S visit 3 brought 0.10
S visit 4  -0.10
S visit none brought 0.08
`;
