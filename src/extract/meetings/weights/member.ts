/**
 * Weights of being a member of a meeting. Made by ../../build/train-meetings.mjs.
 * Do not edit.
 *
 * @module src/extract/meetings/weights/member
 */
export const member = `
 0.58
P best 0 -0.04
P best 1 -0.11
P best 1 second 0 0.17
P best 1 second none -0.18
P best 2 -0.23
P best 2 second 1 -0.13
P best 2 second none -0.09
P best 3 -0.12
P best 3 second 1 -0.18
P best 3 second 2 -0.09
P best 3 second 3 0.05
P best 3 second none 0.12
P best 4 0.17
P best 4 second 1 0.04
P best 4 second 3 0.07
P best 4 second 4 -0.07
P best 5 0.34
P best 5 second 2 0.06
P best 5 second 4 0.12
P best 5 second 5 0.08
P best 5 second none 0.14
P no role 0 -0.07
P no role 1 -0.11
P no role 2 -0.30
P no role 3 -0.06
P no role 4 -0.03
P no role share 0 -0.19
P no role share 1 -0.48
P no role share 2 0.10
P official 0 -0.30
P official 1 0.31
P only 0 0 0.06
P only 0 1 -0.16
P only 0 2 0.03
P only 0 3 -0.22
P only 0 4 0.04
P only 0 5 0.24
P only 1 0 -0.10
P only 1 1 0.05
P only 1 2 -0.25
P only 1 3 0.10
P only 1 4 0.13
P only 1 5 0.10
P press 1 0.05
P press 2 0.12
P press 5 0.07
P rank 0 1 0.17
P rank 0 2 -0.19
P rank 0 3 0.15
P rank 0 4 0.03
P rank 0 5 0.24
P rank 1 0 -0.12
P rank 1 1 -0.06
P rank 1 2 0.04
P rank 1 3 -0.14
P rank 1 4 0.10
P rank 1 5 -0.03
P rank 2 0 0.10
P rank 2 1 -0.23
P rank 2 2 -0.07
P rank 2 3 -0.13
P rank 2 4 0.04
P rank 2 5 0.13
P role 3 -0.05
P role 4 0.20
P role 5 0.33
P role carrier 0.06
P role none -0.57
P role of 0.13
P role present 0.21
P role share 1 0.26
P role share 2 0.28
P role speaker 0.09
P role with 0.17
P share 0 -0.16
P share 1 -0.06
P share 3 0.24
P strong 0 of 1 -0.05
P strong 0 of 2 -0.05
P strong 0 of 3 -0.02
P strong 0 of 4 -0.04
P strong 1 of 1 0.08
P strong 1 of 2 -0.22
P strong 1 of 3 0.11
P strong 2 of 2 0.08
P strong 2 of 3 0.03
P strong 2 of 4 0.14
P strong 3 of 4 -0.07
P talks 0 -0.02
P talks 1 -0.10
P talks 2 -0.09
P talks 3 -0.18
P talks 4 0.09
P talks 5 0.15
P visit 1 0.14
P visit 2 -0.39
P visit 3 -0.17
P visit 4 -0.05
P visit 5 0.09
S best 0 -0.17
S best 0 second none -0.13
S best 1 -0.11
S best 1 second 0 -0.09
S best 1 second 1 0.15
S best 1 second none -0.17
S best 2 -0.13
S best 2 second 0 0.03
S best 2 second 1 0.07
S best 2 second 2 -0.04
S best 2 second none -0.19
S best 3 second 0 -0.03
S best 3 second 2 0.07
S best 3 second 3 0.02
S best 3 second none -0.13
S best 4 0.22
S best 4 second 3 0.06
S best 4 second 4 0.11
S best 4 second none 0.12
S best 5 -0.02
S best none 0.22
S best none second none 0.22
S brought 0 of 0 -0.23
S brought 0 of 1 -0.52
S brought 0 of 2 -0.77
S brought 0 of 3 -0.47
S brought 1 of 1 0.60
S brought 1 of 2 1.01
S brought 1 of 3 0.37
S by office 0 0.06
S by office 1 0.16
S by origin 0 -0.02
S by origin 1 -0.05
S by origin 2 0.11
S by pair 4 0.03
S by seat 0 -0.13
S by seat 1 -0.02
S by state 0 -0.18
S by state 1 -0.28
S by state 3 0.19
S by state 4 0.12
S by state 5 0.07
S goal 0.26
S goal 1 0.18
S no role 0 -0.16
S no role 1 -0.18
S no role 2 -0.17
S no role 3 0.03
S no role 4 0.24
S no role none 0.22
S no role share 0 -0.12
S no role share 1 -0.10
S no role share 2 0.06
S only 0 0 -0.10
S only 0 1 -0.16
S only 0 2 0.05
S only 0 3 -0.06
S only 0 4 0.14
S only 0 5 -0.02
S only 0 none 0.05
S only 1 0 -0.08
S only 1 1 0.04
S only 1 2 -0.17
S only 1 3 0.04
S only 1 none 0.17
S place 0 press 1 0.25
S place 0 talks 0 -0.27
S place 0 talks 1 0.65
S place 0 visit 0 -0.46
S place 0 visit 1 0.28
S place 1 talks 0 -0.06
S place 1 talks 1 0.15
S place 1 visit 1 0.23
S press none brought 0.09
S rank 0 1 0.15
S rank 0 2 -0.10
S rank 0 3 0.22
S rank 0 5 0.03
S rank 1 0 -0.02
S rank 1 1 -0.09
S rank 1 2 -0.02
S rank 1 3 -0.13
S rank 1 4 0.17
S rank 2 0 -0.16
S rank 2 1 -0.18
S rank 2 3 -0.10
S rank 2 none 0.22
S role 1 0.07
S role 2 0.05
S role 3 -0.04
S role 5 0.12
S role between 0.23
S role none -0.17
S role of -0.05
S role share 0 0.06
S role share 1 -0.05
S role share 2 0.16
S role subject 0.17
S share 0 -0.06
S share 1 -0.04
S share 2 -0.08
S share 3 0.18
S strong 0 of 1 0.14
S strong 0 of 2 0.09
S strong 0 of 3 -0.03
S strong 0 of 4 -0.26
S strong 1 of 1 -0.05
S strong 1 of 3 -0.05
S strong 1 of 4 -0.06
S strong 2 of 2 -0.04
S strong 2 of 4 -0.03
S strong 3 of 3 0.13
S strong 3 of 4 0.26
S talks 0  -0.05
S talks 0 brought 0.06
S talks 1  -0.25
S talks 1 brought 0.31
S talks 2  0.02
S talks 2 brought 0.11
S talks 3  -0.34
S talks 3 brought 0.11
S talks 4  0.23
S talks 4 brought 0.09
S talks 5  0.06
S talks none brought 0.13
S visit 1  -0.24
S visit 2  -0.22
S visit 2 brought 0.12
S visit 3  0.23
S visit 3 brought 0.10
S visit 4  -0.07
S visit 4 brought -0.03
`;
