/**
 * Weights of being a party. Made by ../../build/train-agreements.mjs.
 * Do not edit.
 *
 * @module src/extract/agreements/weights/party
 */
export const party = `
 -3.37
announcer 0.16
before tied 0 0.18
before tied 1 -0.07
ceasefire tied 0 -0.09
deal tied 0 -0.17
deal tied 1 0.04
deal tied 2 -0.30
declaration tied 0 0.35
distance 10 0.31
distance 20 0.43
distance 4 -0.19
first 0.21
here 0.01 0.55
here 0.01 tied 0 0.37
here 0.01 tied 1 0.19
here 0.34 0.66
here 0.34 tied 0 0.46
here 0.34 tied 1 0.20
here 0.67 tied 0 0.25
here 0.67 tied 1 -0.26
home -0.15
not at the meeting -0.55
nuclear other -0.61
nuclear owner 0.80
placed 0.25
planned elsewhere 0.34
planned here 0.04
rank 1 -0.10
rank 2 0.42
rank 3 0.49
share 0.1 -0.05
share 0.1 tied 0 -0.17
share 0.1 tied 1 0.13
share 0.25 0.30
share 0.25 tied 0 0.22
share 0.25 tied 1 0.07
share 0.5 0.40
share 0.5 tied 0 0.19
share 0.5 tied 1 0.21
subject -0.15
tied 0 0.04
tied 1 -0.08
tied 2 -0.30
`;
