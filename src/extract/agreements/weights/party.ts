/**
 * Weights of being a party. Made by ../../build/train-agreements.mjs.
 * Do not edit.
 *
 * @module src/extract/agreements/weights/party
 */
export const party = `
 -3.27
announcer 0.19
at the meeting 0.11
before tied 0 0.50
before tied 1 -0.08
ceasefire tied 0 -0.11
deal tied 0 -0.06
deal tied 1 0.08
deal tied 2 -0.38
declaration tied 0 0.28
distance 10 0.38
distance 20 0.31
distance 4 0.03
first 0.07
here 0.01 0.33
here 0.01 tied 0 0.25
here 0.01 tied 1 0.09
here 0.34 0.66
here 0.34 tied 0 0.47
here 0.34 tied 1 0.20
here 0.67 -0.02
here 0.67 tied 0 0.14
here 0.67 tied 1 -0.16
home -0.37
joint deal -0.38
not at the meeting -0.25
nuclear other -0.50
nuclear owner 0.78
placed 0.19
planned elsewhere 0.25
planned here 0.03
rank 1 -0.07
rank 2 0.50
rank 3 0.56
share 0.1 -0.07
share 0.1 tied 0 -0.10
share 0.1 tied 1 0.05
share 0.25 0.35
share 0.25 tied 0 0.37
share 0.5 0.34
share 0.5 tied 0 0.12
share 0.5 tied 1 0.22
subject -0.04
tied 0 0.05
tied 1 -0.04
tied 2 -0.38
`;
