/**
 * Weights of being a member of a meeting. Made by ../../build/train-meetings.mjs.
 * Do not edit.
 *
 * @module src/extract/meetings/weights/member
 */
export const member = `
 0.72
P best 0 -0.03
P best 0 second none -0.04
P best 1 -0.13
P best 1 second none -0.15
P best 2 -0.21
P best 2 second 1 -0.08
P best 2 second 2 -0.13
P best 2 second none -0.08
P best 3 -0.09
P best 3 second 1 -0.06
P best 3 second 2 -0.05
P best 3 second none -0.03
P best 4 0.20
P best 4 second 1 -0.07
P best 4 second 2 -0.12
P best 4 second 3 0.05
P best 4 second none 0.26
P best 5 0.22
P best 5 second 2 0.10
P best 5 second 4 0.14
P best 5 second 5 0.09
P best 5 second none 0.05
P no role 0 -0.06
P no role 1 -0.12
P no role 2 -0.24
P no role 3 -0.16
P no role 4 -0.03
P no role share 0 -0.18
P no role share 1 -0.48
P official 0 -0.43
P official 1 0.39
P only 0 1 -0.23
P only 0 2 -0.08
P only 0 3 -0.11
P only 0 5 0.12
P only 1 0 -0.04
P only 1 1 0.09
P only 1 2 -0.13
P only 1 3 0.02
P only 1 4 0.19
P only 1 5 0.11
P press 1 -0.03
P press 2 0.09
P press 3 0.07
P press 5 0.07
P rank 0 3 0.12
P rank 0 4 0.15
P rank 0 5 0.06
P rank 1 1 -0.06
P rank 1 2 0.02
P rank 1 5 0.07
P rank 2 0 0.05
P rank 2 1 -0.12
P rank 2 2 -0.24
P rank 2 3 -0.22
P rank 2 4 0.04
P rank 2 5 0.09
P role 3 0.07
P role 4 0.23
P role 5 0.26
P role carrier -0.04
P role none -0.64
P role object 0.04
P role of 0.17
P role present 0.25
P role share 1 0.33
P role share 2 0.25
P role speaker 0.11
P role subject 0.08
P role with 0.09
P share 0 -0.17
P share 1 0.04
P share 2 -0.09
P share 3 0.17
P strong 0 of 1 0.05
P strong 0 of 2 -0.17
P strong 0 of 4 -0.13
P strong 1 of 1 0.18
P strong 1 of 2 -0.32
P strong 1 of 3 0.09
P strong 1 of 4 0.09
P strong 2 of 2 -0.12
P strong 2 of 3 0.09
P strong 2 of 4 -0.05
P strong 3 of 3 0.13
P strong 3 of 4 0.02
P talks 0 -0.10
P talks 1 -0.02
P talks 2 -0.21
P talks 3 -0.06
P talks 4 0.08
P talks 5 0.10
P visit 0 0.09
P visit 1 0.04
P visit 2 -0.23
P visit 3 -0.20
P visit 4 -0.17
P visit 5 0.08
S best 0 -0.13
S best 1 -0.11
S best 1 second 0 -0.04
S best 1 second 1 0.10
S best 1 second none -0.18
S best 2 -0.03
S best 2 second none -0.21
S best 3 -0.04
S best 3 second 0 -0.08
S best 3 second 1 0.24
S best 3 second 3 -0.06
S best 3 second none -0.15
S best 4 0.23
S best 4 second 3 0.04
S best 4 second 4 0.08
S best 5 0.02
S best none 0.12
S best none second none 0.12
S brought 0 of 0 -0.23
S brought 0 of 1 -0.38
S brought 0 of 2 -0.77
S brought 0 of 3 -0.46
S brought 1 of 1 0.62
S brought 1 of 2 1.02
S brought 1 of 3 0.26
S by office 1 0.25
S by origin 1 -0.17
S by origin 2 0.08
S by seat 0 -0.12
S by seat 1 0.05
S by seat 3 -0.21
S by state 0 -0.13
S by state 1 -0.24
S by state 2 -0.04
S by state 3 0.17
S by state 4 0.16
S by state 5 0.06
S goal 0.23
S goal 1 0.17
S no role 0 -0.15
S no role 1 -0.22
S no role 2 -0.23
S no role 4 0.23
S no role none 0.12
S no role share 0 -0.24
S no role share 1 -0.11
S no role share 2 0.05
S only 0 0 -0.16
S only 0 1 -0.07
S only 0 2 0.03
S only 0 3 -0.07
S only 0 4 0.17
S only 0 5 0.13
S only 0 none -0.04
S only 1 0 0.03
S only 1 1 -0.05
S only 1 2 -0.06
S only 1 3 0.03
S only 1 none 0.16
S place 0 press 0 -0.12
S place 0 press 1 0.21
S place 0 talks 0 -0.28
S place 0 talks 1 0.73
S place 0 visit 0 -0.63
S place 0 visit 1 0.26
S place 1 talks 0 -0.13
S place 1 talks 1 0.06
S place 1 visit 0 -0.06
S place 1 visit 1 0.20
S press none brought 0.14
S rank 0 0 -0.11
S rank 0 1 0.03
S rank 0 2 -0.02
S rank 0 3 0.21
S rank 0 4 0.11
S rank 0 5 0.06
S rank 1 0 0.05
S rank 1 3 -0.13
S rank 1 4 0.11
S rank 2 0 -0.07
S rank 2 1 -0.14
S rank 2 3 -0.13
S rank 2 none 0.12
S role 1 0.10
S role 2 0.20
S role 3 -0.05
S role 5 0.09
S role between 0.14
S role none -0.31
S role share 0 0.12
S role share 1 -0.07
S role share 2 0.31
S role subject 0.38
S role with -0.09
S share 0 -0.12
S share 1 -0.19
S share 2 0.09
S share 3 0.28
S strong 0 of 1 0.15
S strong 0 of 2 -0.04
S strong 0 of 3 -0.02
S strong 0 of 4 -0.21
S strong 1 of 1 -0.08
S strong 1 of 3 0.10
S strong 1 of 4 -0.24
S strong 2 of 2 0.10
S strong 2 of 4 -0.03
S strong 3 of 3 0.10
S strong 3 of 4 0.23
S talks 0  -0.16
S talks 0 brought 0.15
S talks 1  -0.23
S talks 1 brought 0.29
S talks 2  -0.04
S talks 2 brought 0.10
S talks 3  -0.15
S talks 4  0.23
S talks 4 brought 0.06
S talks none brought 0.10
S visit 0  -0.07
S visit 1  -0.38
S visit 2  -0.16
S visit 3  0.12
S visit 4  -0.07
S visit 4 brought -0.04
S visit none brought 0.03
`;
