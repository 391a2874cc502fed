/**
 * Weights of being a party. Made by ../../build/train-agreements.mjs.
 * Do not edit.
 *
 * @module src/extract/agreements/weights/party
 */
export const party = `
 -3.37
announcer 0.12
at the meeting 0.17
before tied 0 0.10
before tied 1 -0.08
ceasefire tied 0 -0.10
deal tied 0 -0.12
deal tied 1 0.10
deal tied 2 -0.37
declaration tied 0 0.32
distance 10 0.45
distance 20 0.36
distance 4 -0.11
first 0.12
here 0.01 0.34
here 0.01 tied 0 0.29
here 0.01 tied 1 0.05
here 0.34 0.68
here 0.34 tied 0 0.49
here 0.34 tied 1 0.19
here 0.67 tied 0 0.16
here 0.67 tied 1 -0.16
home -0.17
not at the meeting -0.36
nuclear other -0.54
nuclear owner 0.79
placed 0.16
planned elsewhere 0.29
planned here 0.08
rank 2 0.48
rank 3 0.51
share 0.1 tied 0 -0.08
share 0.1 tied 1 0.08
share 0.25 0.34
share 0.25 tied 0 0.33
share 0.5 0.34
share 0.5 tied 0 0.13
share 0.5 tied 1 0.21
subject -0.18
tied 0 0.05
tied 1 -0.02
tied 2 -0.37
`;
