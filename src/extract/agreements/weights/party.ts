/**
 * Weights of being a party. Made by ../../build/train-agreements.mjs.
 * Do not edit.
 *
 * @module src/extract/agreements/weights/party
 */
export const party = `
 -3.25
announcer 0.34
at the meeting 0.03
before tied 0 0.57
before tied 1 -0.14
ceasefire tied 0 -0.05
deal tied 0 -0.11
deal tied 1 0.12
deal tied 2 -0.49
declaration tied 0 0.32
distance 10 0.30
distance 20 0.43
distance 4 0.05
first 0.14
here 0.01 0.23
here 0.01 tied 0 0.18
here 0.01 tied 1 0.06
here 0.34 0.57
here 0.34 tied 0 0.38
here 0.34 tied 1 0.20
here 0.67 0.09
here 0.67 tied 0 0.07
here 0.67 tied 1 0.02
home -0.32
joint deal -0.20
not at the meeting -0.10
nuclear other -0.55
nuclear owner 0.75
placed 0.21
planned elsewhere 0.27
planned here 0.09
rank 1 0.20
rank 2 0.59
rank 3 0.51
share 0.1 -0.10
share 0.1 tied 0 -0.09
share 0.25 0.26
share 0.25 tied 0 0.24
share 0.25 tied 1 0.03
share 0.5 0.23
share 0.5 tied 0 0.06
share 0.5 tied 1 0.17
subject -0.07
tied 0 0.10
tied 2 -0.49
`;
