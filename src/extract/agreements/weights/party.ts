/**
 * Weights of being a party. Made by ../../build/train-agreements.mjs.
 * Do not edit.
 *
 * @module src/extract/agreements/weights/party
 */
export const party = `
 -3.26
announcer 0.23
at the meeting 0.14
before tied 0 0.51
before tied 1 -0.09
ceasefire tied 0 -0.09
deal tied 0 -0.07
deal tied 1 0.13
deal tied 2 -0.47
declaration tied 0 0.29
distance 10 0.29
distance 20 0.29
distance 4 0.06
first 0.18
here 0.01 0.30
here 0.01 tied 0 0.25
here 0.01 tied 1 0.06
here 0.34 0.60
here 0.34 tied 0 0.45
here 0.34 tied 1 0.15
here 0.67 tied 0 0.11
here 0.67 tied 1 -0.09
home -0.35
joint deal -0.44
not at the meeting -0.24
nuclear other -0.50
nuclear owner 0.79
placed 0.22
planned elsewhere 0.26
planned here 0.08
rank 2 0.46
rank 3 0.55
share 0.1 -0.08
share 0.1 tied 0 -0.09
share 0.1 tied 1 0.03
share 0.25 0.29
share 0.25 tied 0 0.37
share 0.25 tied 1 -0.07
share 0.5 0.32
share 0.5 tied 0 0.08
share 0.5 tied 1 0.24
subject -0.05
tied 0 0.07
tied 2 -0.47
`;
