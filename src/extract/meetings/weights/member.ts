/**
 * Weights of being a member of a meeting. Made by ../../build/train-meetings.mjs.
 * Do not edit.
 *
 * @module src/extract/meetings/weights/member
 */
export const member = `
 0.80
P best 0 -0.04
P best 0 second none -0.11
P best 1 -0.19
P best 1 second 0 -0.03
P best 1 second none -0.14
P best 2 -0.20
P best 2 second 0 -0.02
P best 2 second 1 0.06
P best 2 second 2 -0.11
P best 2 second none -0.13
P best 3 -0.18
P best 3 second 2 -0.18
P best 3 second 3 0.13
P best 3 second none -0.11
P best 4 0.24
P best 4 second 1 -0.08
P best 4 second 2 0.08
P best 4 second 4 0.07
P best 4 second none 0.12
P best 5 0.25
P best 5 second 2 0.12
P best 5 second 3 0.09
P best 5 second 4 0.03
P best 5 second 5 0.03
P best 5 second none 0.09
P no role 0 -0.09
P no role 1 -0.24
P no role 2 -0.29
P no role 3 -0.17
P no role 4 -0.07
P no role share 0 -0.32
P no role share 1 -0.36
P no role share 2 -0.14
P official 0 -0.30
P official 1 0.18
P only 0 1 -0.23
P only 0 2 -0.06
P only 0 3 -0.14
P only 0 5 0.12
P only 1 0 -0.06
P only 1 1 0.04
P only 1 2 -0.14
P only 1 3 -0.04
P only 1 4 0.24
P only 1 5 0.12
P press 3 -0.14
P press 4 0.13
P press 5 0.09
P rank 0 1 0.03
P rank 0 5 0.08
P rank 1 1 -0.05
P rank 1 2 -0.22
P rank 1 3 0.08
P rank 1 4 0.05
P rank 1 5 0.11
P rank 2 0 0.16
P rank 2 1 -0.17
P rank 2 3 -0.27
P rank 2 4 0.19
P rank 2 5 0.06
P role 2 0.09
P role 4 0.32
P role 5 0.22
P role none -0.83
P role object 0.16
P role of 0.19
P role owner 0.11
P role present 0.30
P role share 1 0.27
P role share 2 0.35
P role speaker 0.08
P role with -0.09
P share 0 -0.23
P share 1 -0.13
P share 2 -0.13
P share 3 0.37
P strong 0 of 1 -0.02
P strong 0 of 2 -0.14
P strong 0 of 4 -0.03
P strong 1 of 1 0.19
P strong 1 of 2 -0.28
P strong 1 of 3 -0.23
P strong 1 of 4 0.19
P strong 2 of 3 0.08
P strong 2 of 4 -0.06
P strong 3 of 4 0.20
P talks 1 -0.06
P talks 2 -0.22
P talks 3 0.11
P talks 4 0.07
P talks 5 0.14
P visit 1 -0.02
P visit 2 -0.22
P visit 3 -0.41
P visit 4 -0.08
S best 0 -0.11
S best 0 second 0 0.05
S best 0 second none -0.16
S best 1 -0.09
S best 1 second 0 0.03
S best 1 second 1 -0.03
S best 1 second none -0.09
S best 2 -0.09
S best 2 second 0 0.16
S best 2 second 1 -0.02
S best 2 second none -0.25
S best 3 0.05
S best 3 second 1 0.13
S best 3 second 3 0.03
S best 3 second none -0.11
S best 4 0.18
S best 4 second 3 0.04
S best 4 second 4 0.05
S best 4 second none 0.05
S best 5 0.05
S best none 0.15
S best none second none 0.15
S brought 0 of 0 -0.39
S brought 0 of 1 -0.51
S brought 0 of 2 -0.73
S brought 0 of 3 -0.43
S brought 1 of 1 0.78
S brought 1 of 2 1.03
S brought 1 of 3 0.39
S by group 1 0.02
S by group 2 -0.02
S by group 3 0.17
S by office 0 0.11
S by office 1 0.11
S by origin 0 -0.20
S by origin 1 -0.12
S by origin 2 0.07
S by pair 3 -0.05
S by pair 4 0.05
S by seat 1 0.04
S by seat 3 -0.20
S by state 0 0.06
S by state 1 -0.05
S by state 2 -0.13
S by state 4 0.03
S by state 5 0.04
S goal 0.34
S goal 1 0.23
S no role 0 -0.09
S no role 1 -0.35
S no role 2 -0.10
S no role 3 -0.05
S no role 4 0.09
S no role none 0.15
S no role share 0 -0.29
S no role share 1 -0.11
S no role share 2 -0.05
S only 0 0 -0.13
S only 0 1 0.06
S only 0 2 -0.04
S only 0 3 0.04
S only 0 4 0.24
S only 0 5 0.05
S only 0 none -0.05
S only 1 1 -0.16
S only 1 2 -0.05
S only 1 none 0.20
S place 0 press 1 0.28
S place 0 summit 0 -0.18
S place 0 talks 0 -0.32
S place 0 talks 1 0.80
S place 0 visit 0 -0.81
S place 0 visit 1 0.29
S place 1 talks 0 -0.27
S place 1 talks 1 0.20
S place 1 visit 0 0.08
S place 1 visit 1 0.18
S press none brought 0.10
S rank 0 0 0.14
S rank 0 3 0.09
S rank 0 4 0.17
S rank 0 5 0.02
S rank 1 0 0.02
S rank 1 1 -0.04
S rank 1 2 -0.02
S rank 1 4 0.11
S rank 1 5 0.03
S rank 2 0 -0.27
S rank 2 1 -0.04
S rank 2 2 -0.07
S rank 2 3 -0.03
S rank 2 none 0.15
S role 1 0.25
S role 3 0.10
S role 4 0.09
S role 5 0.15
S role between 0.22
S role carrier 0.10
S role none -0.45
S role of -0.11
S role share 0 0.23
S role share 1 0.04
S role share 2 0.31
S role subject 0.34
S share 0 -0.06
S share 1 -0.03
S share 2 -0.10
S share 3 0.32
S strong 0 of 1 0.06
S strong 0 of 2 -0.04
S strong 0 of 3 0.02
S strong 0 of 4 -0.11
S strong 1 of 1 -0.10
S strong 1 of 3 0.13
S strong 1 of 4 -0.04
S strong 2 of 2 0.12
S strong 2 of 4 -0.19
S strong 3 of 3 0.15
S strong 3 of 4 0.14
S summit 0  -0.08
S talks 0  -0.24
S talks 0 brought 0.19
S talks 1  -0.22
S talks 1 brought 0.27
S talks 2  -0.23
S talks 2 brought 0.14
S talks 3  0.04
S talks 4  0.10
S talks 4 brought 0.09
S talks 5  0.07
S talks none brought 0.22
S visit 0  -0.12
S visit 1  -0.16
S visit 2  -0.18
S visit 2 brought 0.14
S visit 3  0.03
S visit 4  -0.15
S visit 4 brought 0.09
`;
