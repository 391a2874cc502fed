/**
 * Weights of being a party. Made by ../../build/train-agreements.mjs.
 * Do not edit.
 *
 * @module src/extract/agreements/weights/party
 */
export const party = `
 -3.28
announcer 0.24
before tied 0 0.51
before tied 1 -0.09
ceasefire tied 0 -0.08
deal tied 0 -0.08
deal tied 1 0.12
deal tied 2 -0.47
declaration tied 0 0.29
distance 10 0.29
distance 20 0.32
distance 4 0.10
first 0.17
here 0.01 0.28
here 0.01 tied 0 0.24
here 0.01 tied 1 0.05
here 0.34 0.60
here 0.34 tied 0 0.46
here 0.34 tied 1 0.14
here 0.67 tied 0 0.11
here 0.67 tied 1 -0.10
home -0.34
joint deal -0.31
not at the meeting -0.09
nuclear other -0.51
nuclear owner 0.79
placed 0.21
planned elsewhere 0.27
planned here 0.07
rank 2 0.46
rank 3 0.55
share 0.1 -0.07
share 0.1 tied 0 -0.08
share 0.1 tied 1 0.03
share 0.25 0.29
share 0.25 tied 0 0.37
share 0.25 tied 1 -0.08
share 0.5 0.31
share 0.5 tied 0 0.07
share 0.5 tied 1 0.24
subject -0.03
tied 0 0.07
tied 2 -0.47
`;
