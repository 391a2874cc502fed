/**
 * Weights of being a party. Made by ../../build/train-agreements.mjs.
 * Do not edit.
 *
 * @module src/extract/agreements/weights/party
 */
export const party = `
 -3.24
announcer 0.25
at the meeting 0.19
before tied 0 0.61
before tied 1 -0.14
ceasefire tied 0 -0.05
deal tied 0 -0.10
deal tied 1 0.10
deal tied 2 -0.48
declaration tied 0 0.33
distance 10 0.26
distance 20 0.46
distance 4 -0.04
first 0.14
here 0.01 0.23
here 0.01 tied 0 0.18
here 0.01 tied 1 0.06
here 0.34 0.56
here 0.34 tied 0 0.36
here 0.34 tied 1 0.21
here 0.67 0.08
here 0.67 tied 0 0.08
home -0.32
joint deal -0.15
not at the meeting -0.26
nuclear other -0.46
nuclear owner 0.78
placed 0.21
planned elsewhere 0.32
rank 1 0.19
rank 2 0.58
rank 3 0.49
share 0.1 -0.11
share 0.1 tied 0 -0.09
share 0.25 0.25
share 0.25 tied 0 0.25
share 0.5 0.21
share 0.5 tied 0 0.07
subject -0.11
tied 0 0.11
tied 1 -0.03
tied 2 -0.48
`;
