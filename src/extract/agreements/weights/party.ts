/**
 * Weights of being a party. Made by ../../build/train-agreements.mjs.
 * Do not edit.
 *
 * @module src/extract/agreements/weights/party
 */
export const party = `
 -3.22
announcer 0.35
at the meeting 0.16
before tied 0 0.56
before tied 1 -0.14
ceasefire tied 0 -0.05
deal tied 0 -0.11
deal tied 1 0.12
deal tied 2 -0.49
declaration tied 0 0.32
distance 10 0.29
distance 20 0.34
first 0.15
here 0.01 0.25
here 0.01 tied 0 0.19
here 0.01 tied 1 0.07
here 0.34 0.59
here 0.34 tied 0 0.38
here 0.34 tied 1 0.21
here 0.67 0.11
here 0.67 tied 0 0.07
here 0.67 tied 1 0.04
home -0.32
joint deal -0.19
not at the meeting -0.26
nuclear other -0.54
nuclear owner 0.76
placed 0.20
planned elsewhere 0.26
planned here 0.10
rank 1 0.22
rank 2 0.59
rank 3 0.51
share 0.1 -0.11
share 0.1 tied 0 -0.11
share 0.25 0.25
share 0.25 tied 0 0.22
share 0.25 tied 1 0.02
share 0.5 0.23
share 0.5 tied 0 0.06
share 0.5 tied 1 0.17
subject -0.06
tied 0 0.10
tied 2 -0.49
`;
