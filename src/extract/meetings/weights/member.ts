/**
 * Weights of being a member of a meeting. Made by ../../build/train-meetings.mjs.
 * Do not edit.
 *
 * @module src/extract/meetings/weights/member
 */
export const member = `
 0.67
P best 0 -0.07
P best 0 second none -0.04
P best 1 -0.09
P best 1 second none -0.11
P best 2 -0.18
P best 2 second 1 -0.08
P best 2 second none -0.11
P best 3 -0.13
P best 3 second 1 -0.18
P best 3 second none 0.06
P best 4 0.17
P best 4 second 1 0.04
P best 4 second 2 -0.05
P best 4 second 4 -0.05
P best 4 second none 0.08
P best 5 0.27
P best 5 second 2 0.08
P best 5 second 3 0.04
P best 5 second 4 0.07
P best 5 second 5 0.02
P best 5 second none 0.11
P no role 0 -0.14
P no role 1 -0.09
P no role 2 -0.25
P no role 3 -0.06
P no role 4 -0.08
P no role share 0 -0.23
P no role share 1 -0.51
P no role share 2 0.14
P official 0 -0.30
P official 1 0.27
P only 0 0 0.09
P only 0 1 -0.16
P only 0 2 0.05
P only 0 3 -0.20
P only 0 5 0.13
P only 1 0 -0.16
P only 1 1 0.07
P only 1 2 -0.23
P only 1 3 0.06
P only 1 4 0.19
P only 1 5 0.13
P press 1 0.03
P press 2 0.07
P press 3 0.04
P press 5 0.08
P rank 0 1 0.07
P rank 0 2 -0.06
P rank 0 3 0.10
P rank 0 4 0.07
P rank 0 5 0.13
P rank 1 0 -0.06
P rank 1 1 -0.07
P rank 1 2 0.07
P rank 1 3 -0.05
P rank 2 1 -0.09
P rank 2 2 -0.18
P rank 2 3 -0.18
P rank 2 4 0.09
P rank 2 5 0.14
P role 3 -0.07
P role 4 0.25
P role 5 0.25
P role carrier 0.03
P role none -0.60
P role object 0.04
P role of 0.16
P role owner -0.02
P role present 0.31
P role share 1 0.27
P role share 2 0.23
P role subject 0.10
P role with 0.08
P share 0 -0.16
P share 1 -0.05
P share 2 -0.04
P share 3 0.21
P strong 0 of 1 -0.09
P strong 0 of 2 -0.05
P strong 0 of 3 0.06
P strong 0 of 4 -0.08
P strong 1 of 1 0.16
P strong 1 of 2 -0.35
P strong 1 of 3 0.15
P strong 1 of 4 0.05
P strong 2 of 4 0.08
P strong 3 of 4 0.04
P talks 0 -0.05
P talks 2 -0.05
P talks 3 -0.20
P talks 4 0.06
P visit 1 0.09
P visit 2 -0.38
P visit 3 -0.16
P visit 4 -0.03
P visit 5 0.14
S best 0 -0.17
S best 0 second 0 -0.04
S best 0 second none -0.13
S best 1 -0.13
S best 1 second 0 -0.14
S best 1 second 1 0.16
S best 1 second none -0.15
S best 2 -0.13
S best 2 second 1 0.09
S best 2 second none -0.24
S best 3 second 0 -0.04
S best 3 second 1 0.06
S best 3 second 2 0.09
S best 3 second none -0.10
S best 4 0.25
S best 4 second 3 0.04
S best 4 second 4 0.10
S best 4 second none 0.13
S best 5 0.03
S best 5 second 4 0.07
S best none 0.17
S best none second none 0.17
S brought 0 of 0 -0.32
S brought 0 of 1 -0.46
S brought 0 of 2 -0.67
S brought 0 of 3 -0.45
S brought 1 of 1 0.64
S brought 1 of 2 1.01
S brought 1 of 3 0.30
S by group 1 0.04
S by group 2 -0.08
S by office 1 0.21
S by origin 0 -0.11
S by origin 1 -0.04
S by origin 2 -0.03
S by pair 3 -0.07
S by seat 0 -0.12
S by state 0 -0.05
S by state 1 -0.34
S by state 2 0.17
S by state 3 0.10
S by state 4 0.21
S by state 5 0.04
S goal 0.26
S goal 1 0.18
S no role 0 -0.17
S no role 1 -0.22
S no role 2 -0.17
S no role 3 -0.09
S no role 4 0.28
S no role none 0.17
S no role share 0 -0.23
S no role share 1 -0.10
S no role share 2 0.07
S only 0 0 -0.09
S only 0 1 -0.12
S only 0 2 0.04
S only 0 3 -0.05
S only 0 4 0.14
S only 0 5 0.13
S only 0 none -0.06
S only 1 0 -0.08
S only 1 2 -0.17
S only 1 3 0.07
S only 1 none 0.22
S place 0 press 1 0.27
S place 0 talks 0 -0.36
S place 0 talks 1 0.70
S place 0 visit 0 -0.47
S place 0 visit 1 0.33
S place 1 talks 0 -0.06
S place 1 talks 1 0.08
S place 1 visit 0 -0.04
S place 1 visit 1 0.20
S press none brought 0.11
S rank 0 0 -0.03
S rank 0 1 0.07
S rank 0 2 -0.09
S rank 0 3 0.28
S rank 0 4 0.04
S rank 0 5 0.05
S rank 1 0 0.04
S rank 1 2 -0.15
S rank 1 3 -0.10
S rank 1 4 0.20
S rank 1 5 0.03
S rank 2 0 -0.17
S rank 2 1 -0.20
S rank 2 2 0.11
S rank 2 3 -0.17
S rank 2 none 0.17
S role 1 0.10
S role 2 0.04
S role 3 0.11
S role 4 -0.03
S role 5 0.08
S role between 0.20
S role carrier -0.20
S role none -0.26
S role share 0 0.10
S role share 1 -0.04
S role share 2 0.23
S role subject 0.26
S share 0 -0.13
S share 2 -0.03
S share 3 0.18
S strong 0 of 1 0.14
S strong 0 of 2 0.06
S strong 0 of 4 -0.30
S strong 1 of 1 -0.10
S strong 1 of 2 -0.04
S strong 1 of 3 0.02
S strong 1 of 4 -0.09
S strong 2 of 2 -0.05
S strong 2 of 3 0.02
S strong 2 of 4 -0.07
S strong 3 of 3 0.22
S strong 3 of 4 0.24
S talks 0  -0.14
S talks 0 brought 0.11
S talks 1  -0.27
S talks 1 brought 0.30
S talks 2  -0.18
S talks 2 brought 0.11
S talks 3  -0.10
S talks 3 brought 0.11
S talks 4  0.22
S talks 4 brought 0.08
S talks 5  0.04
S talks none brought 0.05
S visit 0  -0.14
S visit 1  -0.28
S visit 2  -0.02
S visit 2 brought 0.05
S visit 3  0.08
S visit 4  -0.03
S visit 4 brought -0.04
S visit none brought 0.12
`;
