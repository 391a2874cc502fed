/**
 * Weights of being a member of a meeting. Made by ../../build/train-meetings.mjs.
 * Do not edit.
 *
 * @module src/extract/meetings/weights/member
 */
export const member = `
 0.72
P best 0 -0.12
P best 0 second none -0.09
P best 1 -0.13
P best 1 second 0 -0.02
P best 1 second none -0.08
P best 2 -0.18
P best 2 second 0 0.03
P best 2 second 1 0.07
P best 2 second 2 -0.03
P best 2 second none -0.25
P best 3 -0.15
P best 3 second 0 -0.10
P best 3 second 2 0.05
P best 4 0.20
P best 4 second 1 -0.04
P best 4 second 2 -0.09
P best 4 second 3 0.10
P best 4 second 4 -0.02
P best 4 second none 0.14
P best 5 0.29
P best 5 second 2 0.11
P best 5 second 3 0.09
P best 5 second 4 0.03
P best 5 second 5 0.11
P best 5 second none 0.04
P no role 0 -0.11
P no role 1 -0.17
P no role 2 -0.25
P no role 3 -0.12
P no role 4 -0.07
P no role share 0 -0.28
P no role share 1 -0.39
P no role share 2 -0.08
P official 0 -0.27
P official 1 0.18
P only 0 0 -0.04
P only 0 1 -0.15
P only 0 2 0.02
P only 0 3 -0.21
P only 0 4 0.02
P only 0 5 0.15
P only 1 0 -0.08
P only 1 2 -0.20
P only 1 3 0.06
P only 1 4 0.18
P only 1 5 0.14
P press 1 0.06
P press 4 0.08
P press 5 0.11
P rank 0 2 -0.04
P rank 0 4 0.05
P rank 1 2 -0.09
P rank 1 3 0.07
P rank 1 4 0.08
P rank 1 5 0.19
P rank 2 0 0.05
P rank 2 1 -0.13
P rank 2 2 -0.06
P rank 2 3 -0.23
P rank 2 4 0.07
P rank 2 5 0.12
P role 3 -0.02
P role 4 0.27
P role 5 0.32
P role carrier 0.03
P role none -0.75
P role object 0.15
P role of 0.12
P role owner -0.03
P role present 0.30
P role share 1 0.36
P role share 2 0.28
P role speaker 0.03
P role subject 0.14
P role with -0.07
P share 0 -0.25
P share 1 -0.14
P share 2 -0.10
P share 3 0.40
P strong 0 of 1 -0.06
P strong 0 of 2 -0.13
P strong 0 of 4 -0.09
P strong 1 of 1 0.17
P strong 1 of 2 -0.38
P strong 1 of 3 -0.02
P strong 1 of 4 0.07
P strong 2 of 2 -0.05
P strong 2 of 4 0.07
P strong 3 of 3 0.22
P strong 3 of 4 0.08
P talks 2 -0.19
P talks 4 0.18
P visit 2 -0.22
P visit 3 -0.32
P visit 4 -0.19
P visit 5 0.15
S best 0 -0.14
S best 0 second 0 -0.07
S best 0 second none -0.06
S best 1 -0.07
S best 1 second 0 0.10
S best 1 second 1 0.04
S best 1 second none -0.21
S best 2 -0.09
S best 2 second 1 0.06
S best 2 second none -0.25
S best 3 0.06
S best 3 second 1 0.18
S best 3 second 2 0.02
S best 3 second none -0.20
S best 4 0.14
S best 4 second 3 -0.06
S best 4 second 4 0.06
S best 4 second none 0.09
S best 5 0.05
S best none 0.14
S best none second none 0.14
S brought 0 of 0 -0.39
S brought 0 of 1 -0.49
S brought 0 of 2 -0.73
S brought 0 of 3 -0.44
S brought 1 of 1 0.76
S brought 1 of 2 0.99
S brought 1 of 3 0.41
S by group 1 0.11
S by office 1 0.07
S by office 2 -0.04
S by origin 0 -0.17
S by origin 2 0.08
S by origin 3 0.06
S by pair 4 0.07
S by seat 1 -0.04
S by seat 4 0.07
S by state 0 0.03
S by state 1 -0.11
S by state 2 -0.03
S by state 3 0.20
S by state 4 -0.03
S by state 5 0.06
S goal 0.32
S goal 1 0.19
S no role 0 -0.16
S no role 1 -0.25
S no role 2 -0.09
S no role 3 -0.02
S no role 4 0.08
S no role none 0.14
S no role share 0 -0.26
S no role share 1 -0.19
S no role share 2 0.07
S only 0 0 -0.14
S only 0 1 0.06
S only 0 3 0.07
S only 0 4 0.14
S only 0 5 0.15
S only 0 none -0.07
S only 1 1 -0.14
S only 1 2 -0.09
S only 1 none 0.21
S place 0 press 0 -0.21
S place 0 press 1 0.24
S place 0 summit 0 -0.17
S place 0 talks 0 -0.28
S place 0 talks 1 0.75
S place 0 visit 0 -0.82
S place 0 visit 1 0.34
S place 1 talks 0 -0.24
S place 1 talks 1 0.20
S place 1 visit 0 0.03
S place 1 visit 1 0.20
S press none brought 0.13
S rank 0 0 0.03
S rank 0 2 -0.02
S rank 0 3 0.13
S rank 0 4 0.16
S rank 0 5 0.05
S rank 1 0 0.10
S rank 1 2 -0.09
S rank 1 3 0.04
S rank 1 4 0.06
S rank 2 0 -0.27
S rank 2 1 -0.08
S rank 2 3 -0.11
S rank 2 none 0.14
S role 1 0.17
S role 3 0.09
S role 4 0.05
S role 5 0.14
S role between 0.16
S role carrier 0.12
S role none -0.38
S role of -0.10
S role share 0 0.19
S role share 2 0.22
S role subject 0.32
S role with -0.08
S share 0 -0.07
S share 1 -0.09
S share 3 0.26
S strong 0 of 1 0.08
S strong 0 of 2 -0.03
S strong 0 of 3 0.13
S strong 0 of 4 -0.25
S strong 1 of 1 -0.19
S strong 1 of 2 0.06
S strong 1 of 3 0.07
S strong 1 of 4 -0.05
S strong 2 of 2 0.12
S strong 3 of 3 0.16
S strong 3 of 4 0.14
S talks 0  -0.25
S talks 0 brought 0.12
S talks 1  -0.41
S talks 1 brought 0.28
S talks 2 brought 0.13
S talks 4  0.16
S talks 4 brought 0.09
S talks 5  0.05
S talks none brought 0.24
S visit 0  -0.09
S visit 1  -0.16
S visit 2  -0.27
S visit 2 brought 0.15
S visit 3  0.07
S visit 4  -0.17
`;
