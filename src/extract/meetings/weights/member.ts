/**
 * Weights of being a member of a meeting. Made by ../../build/train-meetings.mjs.
 * Do not edit.
 *
 * @module src/extract/meetings/weights/member
 */
export const member = `
 0.59
P best 0 -0.07
P best 0 second none -0.04
P best 1 -0.10
P best 1 second 0 0.17
P best 1 second 1 -0.12
P best 1 second none -0.16
P best 2 -0.21
P best 2 second 1 -0.08
P best 2 second 2 -0.13
P best 2 second none -0.12
P best 3 -0.13
P best 3 second 1 -0.17
P best 3 second 2 -0.12
P best 3 second 3 0.06
P best 3 second none 0.11
P best 4 0.17
P best 4 second 1 0.03
P best 4 second 3 0.09
P best 4 second 4 -0.06
P best 5 0.34
P best 5 second 2 0.07
P best 5 second 4 0.12
P best 5 second 5 0.07
P best 5 second none 0.13
P no role 0 -0.10
P no role 1 -0.10
P no role 2 -0.27
P no role 3 -0.09
P no role 4 -0.03
P no role share 0 -0.20
P no role share 1 -0.39
P official 0 -0.28
P official 1 0.28
P only 0 0 0.04
P only 0 1 -0.18
P only 0 2 0.03
P only 0 3 -0.24
P only 0 4 0.05
P only 0 5 0.24
P only 1 0 -0.11
P only 1 1 0.08
P only 1 2 -0.24
P only 1 3 0.11
P only 1 4 0.12
P only 1 5 0.10
P press 1 0.04
P press 2 0.13
P press 5 0.07
P rank 0 1 0.16
P rank 0 2 -0.19
P rank 0 3 0.16
P rank 0 4 0.03
P rank 0 5 0.24
P rank 1 1 -0.06
P rank 1 2 0.03
P rank 1 3 -0.10
P rank 1 4 0.07
P rank 1 5 -0.03
P rank 2 0 0.11
P rank 2 1 -0.21
P rank 2 2 -0.05
P rank 2 3 -0.19
P rank 2 4 0.07
P rank 2 5 0.13
P role 3 -0.04
P role 4 0.20
P role 5 0.33
P role carrier 0.06
P role none -0.57
P role object 0.02
P role of 0.13
P role present 0.20
P role share 1 0.24
P role share 2 0.31
P role speaker 0.09
P role subject 0.04
P role with 0.17
P share 0 -0.17
P share 2 -0.09
P share 3 0.27
P strong 0 of 1 -0.03
P strong 0 of 3 -0.04
P strong 0 of 4 -0.08
P strong 1 of 1 0.09
P strong 1 of 2 -0.19
P strong 1 of 3 0.08
P strong 1 of 4 0.10
P strong 2 of 2 0.09
P strong 2 of 3 0.07
P strong 2 of 4 -0.04
P strong 3 of 4 -0.05
P talks 0 -0.06
P talks 1 -0.06
P talks 2 -0.12
P talks 3 -0.18
P talks 4 0.09
P talks 5 0.16
P visit 1 0.12
P visit 2 -0.36
P visit 3 -0.22
P visit 4 -0.04
P visit 5 0.09
S best 0 -0.18
S best 0 second none -0.12
S best 1 -0.12
S best 1 second 0 -0.11
S best 1 second 1 0.17
S best 1 second none -0.18
S best 2 -0.14
S best 2 second 0 0.09
S best 2 second 1 0.06
S best 2 second 2 -0.03
S best 2 second none -0.26
S best 3 second 2 0.07
S best 3 second none -0.11
S best 4 0.22
S best 4 second 3 0.06
S best 4 second 4 0.11
S best 4 second none 0.12
S best 5 -0.02
S best none 0.26
S best none second none 0.26
S brought 0 of 0 -0.21
S brought 0 of 1 -0.54
S brought 0 of 2 -0.77
S brought 0 of 3 -0.46
S brought 1 of 1 0.63
S brought 1 of 2 1.00
S brought 1 of 3 0.35
S by office 0 0.08
S by office 1 0.14
S by origin 0 -0.04
S by origin 2 0.06
S by pair 4 0.03
S by seat 0 -0.16
S by state 0 -0.16
S by state 1 -0.31
S by state 3 0.19
S by state 4 0.12
S by state 5 0.06
S goal 0.26
S goal 1 0.18
S no role 0 -0.14
S no role 1 -0.22
S no role 2 -0.20
S no role 3 0.03
S no role 4 0.24
S no role none 0.26
S no role share 0 -0.10
S no role share 1 -0.12
S no role share 2 0.06
S only 0 0 -0.09
S only 0 1 -0.18
S only 0 3 -0.05
S only 0 4 0.14
S only 0 5 -0.02
S only 0 none 0.11
S only 1 0 -0.09
S only 1 1 0.06
S only 1 2 -0.15
S only 1 3 0.04
S only 1 none 0.15
S place 0 press 1 0.24
S place 0 talks 0 -0.26
S place 0 talks 1 0.66
S place 0 visit 0 -0.45
S place 0 visit 1 0.28
S place 1 talks 0 -0.06
S place 1 talks 1 0.15
S place 1 visit 1 0.24
S press none brought 0.08
S rank 0 0 -0.04
S rank 0 1 0.17
S rank 0 2 -0.07
S rank 0 3 0.21
S rank 0 5 0.02
S rank 1 1 -0.11
S rank 1 2 -0.10
S rank 1 3 -0.12
S rank 1 4 0.17
S rank 2 0 -0.14
S rank 2 1 -0.18
S rank 2 2 0.02
S rank 2 3 -0.11
S rank 2 none 0.26
S role 1 0.10
S role 2 0.06
S role 3 -0.05
S role 5 0.12
S role between 0.23
S role none -0.17
S role of -0.05
S role share 0 0.06
S role share 1 -0.05
S role share 2 0.16
S role subject 0.16
S share 0 -0.04
S share 1 -0.05
S share 2 -0.09
S share 3 0.19
S strong 0 of 1 0.11
S strong 0 of 2 0.15
S strong 0 of 3 -0.03
S strong 0 of 4 -0.27
S strong 1 of 1 -0.03
S strong 1 of 3 -0.08
S strong 1 of 4 -0.05
S strong 2 of 2 -0.06
S strong 2 of 4 -0.03
S strong 3 of 3 0.14
S strong 3 of 4 0.27
S talks 0  -0.09
S talks 0 brought 0.09
S talks 1  -0.23
S talks 1 brought 0.31
S talks 2  0.03
S talks 3  -0.33
S talks 4  0.22
S talks 4 brought 0.09
S talks 5  0.07
S talks none brought 0.10
S visit 1  -0.24
S visit 2  -0.20
S visit 2 brought 0.07
S visit 3  0.22
S visit 3 brought 0.10
S visit 4  -0.07
S visit 4 brought -0.03
S visit none brought 0.07
`;
