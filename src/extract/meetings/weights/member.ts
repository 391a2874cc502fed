/**
 * Weights of being a member of a meeting. Made by ../../build/train-meetings.mjs.
 * Do not edit.
 *
 * @module src/extract/meetings/weights/member
 */
export const member = `
 0.33
P best 0 -0.19
P best 0 second none -0.11
P best 1 -0.32
P best 1 second 0 -0.09
P best 1 second 1 0.06
P best 1 second none -0.28
P best 2 -0.40
P best 2 second 1 0.04
P best 2 second 2 -0.19
P best 2 second none -0.20
P best 3 -0.03
P best 3 second 1 -0.16
P best 3 second 2 -0.09
P best 3 second 3 0.04
P best 3 second none 0.17
P best 4 0.40
P best 4 second 1 0.04
P best 4 second 2 0.03
P best 4 second 3 0.03
P best 4 second none 0.23
P best 5 0.51
P best 5 second 2 0.06
P best 5 second 3 0.10
P best 5 second 4 0.17
P best 5 second none 0.26
P official 0 -0.18
P official 1 0.15
P only 0 0 -0.25
P only 0 1 -0.06
P only 0 2 -0.17
P only 0 3 -0.07
P only 0 4 0.19
P only 0 5 0.30
P only 1 0 0.06
P only 1 1 -0.26
P only 1 2 -0.23
P only 1 3 0.03
P only 1 4 0.21
P only 1 5 0.21
P press 2 -0.02
P press 3 -0.04
P press 5 0.13
P rank 0 1 -0.12
P rank 0 2 -0.07
P rank 0 3 0.04
P rank 0 4 0.37
P rank 0 5 0.21
P rank 1 0 0.15
P rank 1 2 -0.15
P rank 1 3 -0.11
P rank 1 4 0.02
P rank 1 5 0.14
P rank 2 0 -0.25
P rank 2 1 -0.18
P rank 2 2 -0.19
P rank 2 3 0.05
P rank 2 5 0.16
P share 0 -0.50
P share 1 0.18
P share 2 0.04
P share 3 0.26
P strong 0 of 1 -0.20
P strong 0 of 2 -0.13
P strong 0 of 3 -0.25
P strong 0 of 4 0.07
P strong 1 of 1 0.22
P strong 1 of 2 -0.17
P strong 1 of 3 0.05
P strong 1 of 4 0.19
P strong 2 of 2 -0.03
P strong 2 of 4 0.21
P strong 3 of 3 -0.02
P strong 3 of 4 0.04
P summit 2 -0.09
P talks 0 -0.16
P talks 1 -0.27
P talks 2 -0.36
P talks 3 0.15
P talks 4 0.27
P talks 5 0.21
P visit 1 -0.15
P visit 3 -0.29
P visit 4 0.05
P visit 5 0.14
S best 0 -0.17
S best 0 second 0 -0.20
S best 0 second none 0.03
S best 1 -0.09
S best 1 second 0 -0.14
S best 1 second none 0.06
S best 2 -0.21
S best 2 second 1 0.08
S best 2 second 2 -0.17
S best 2 second none -0.10
S best 3 0.03
S best 3 second 1 0.09
S best 3 second 3 0.03
S best 3 second none -0.12
S best 4 0.17
S best 4 second 3 0.06
S best 4 second 4 0.08
S best 5 0.09
S best 5 second 4 0.10
S best none 0.20
S best none second none 0.20
S brought 0 of 0 -0.16
S brought 0 of 1 -0.33
S brought 0 of 2 -0.79
S brought 0 of 3 -0.43
S brought 1 of 1 0.52
S brought 1 of 2 0.93
S brought 1 of 3 0.30
S by group 1 -0.05
S by group 3 0.12
S by office 0 0.12
S by origin 0 -0.15
S by origin 3 -0.04
S by pair 3 -0.12
S by pair 4 -0.03
S by seat 0 -0.08
S by seat 2 0.02
S by seat 4 0.03
S by state 0 -0.06
S by state 1 -0.06
S by state 2 -0.04
S by state 3 0.06
S by state 4 0.18
S goal 0.24
S goal 0 0.12
S goal 1 0.12
S only 0 0 -0.18
S only 0 1 -0.09
S only 0 2 -0.13
S only 0 3 0.05
S only 0 4 0.06
S only 0 5 0.20
S only 0 none 0.06
S only 1 2 -0.08
S only 1 3 -0.02
S only 1 4 0.11
S only 1 none 0.14
S place 0 call 1 0.16
S place 0 press 0 -0.36
S place 0 press 1 0.15
S place 0 talks 0 -0.39
S place 0 talks 1 0.77
S place 0 visit 0 -0.49
S place 0 visit 1 0.14
S place 1 talks 0 -0.08
S place 1 talks 1 0.18
S place 1 visit 0 0.12
S place 1 visit 1 0.15
S press none brought 0.13
S rank 0 0 0.21
S rank 0 1 0.06
S rank 0 3 0.08
S rank 0 4 0.34
S rank 1 0 -0.05
S rank 1 1 0.02
S rank 1 3 0.05
S rank 1 4 0.07
S rank 1 5 0.08
S rank 2 0 -0.33
S rank 2 1 -0.17
S rank 2 2 -0.20
S rank 2 3 -0.10
S rank 2 4 -0.23
S rank 2 none 0.20
S share 0 -0.06
S share 1 -0.25
S share 3 0.34
S strong 0 of 1 0.15
S strong 0 of 2 -0.12
S strong 0 of 4 -0.08
S strong 1 of 1 -0.10
S strong 1 of 2 0.14
S strong 1 of 3 0.10
S strong 1 of 4 -0.23
S strong 2 of 3 -0.19
S strong 2 of 4 -0.09
S strong 3 of 3 0.28
S strong 3 of 4 0.20
S talks 0  -0.12
S talks 0 brought 0.05
S talks 1  -0.25
S talks 1 brought 0.18
S talks 2  -0.18
S talks 2 brought 0.24
S talks 3  0.13
S talks 3 brought 0.11
S talks 4 brought 0.12
S talks 5 brought 0.05
S talks none brought 0.19
S visit 0  -0.25
S visit 1  -0.16
S visit 1 brought 0.13
S visit 2  0.03
S visit 3  0.12
S visit 3 brought 0.09
S visit 4  -0.05
S visit 4 brought 0.04
`;
