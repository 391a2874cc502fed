/**
 * Weights of being a party. Made by ../../build/train-agreements.mjs.
 * Do not edit.
 *
 * @module src/extract/agreements/weights/party
 */
export const party = `
 -3.26
announcer 0.28
before tied 0 0.52
before tied 1 -0.09
ceasefire tied 0 -0.07
deal tied 0 -0.10
deal tied 1 0.14
deal tied 2 -0.49
declaration tied 0 0.30
distance 10 0.28
distance 20 0.29
distance 4 0.10
first 0.17
here 0.01 0.28
here 0.01 tied 0 0.22
here 0.01 tied 1 0.07
here 0.34 0.58
here 0.34 tied 0 0.41
here 0.34 tied 1 0.17
here 0.67 0.09
here 0.67 tied 0 0.12
here 0.67 tied 1 -0.03
home -0.33
joint deal -0.27
not at the meeting -0.09
nuclear other -0.56
nuclear owner 0.75
placed 0.21
planned elsewhere 0.27
planned here 0.09
rank 1 0.03
rank 2 0.49
rank 3 0.54
share 0.1 -0.07
share 0.1 tied 0 -0.10
share 0.1 tied 1 0.04
share 0.25 0.30
share 0.25 tied 0 0.30
share 0.5 0.31
share 0.5 tied 0 0.11
share 0.5 tied 1 0.20
subject -0.06
tied 0 0.08
tied 1 0.02
tied 2 -0.49
`;
