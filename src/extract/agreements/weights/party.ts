/**
 * Weights of being a party. Made by ../../build/train-agreements.mjs.
 * Do not edit.
 *
 * @module src/extract/agreements/weights/party
 */
export const party = `
 -3.41
announcer 0.12
at the meeting 0.02
before tied 0 0.07
before tied 1 -0.09
ceasefire tied 0 -0.13
deal tied 0 -0.14
deal tied 1 0.10
deal tied 2 -0.36
declaration tied 0 0.36
distance 10 0.35
distance 20 0.39
distance 4 -0.17
first 0.12
here 0.01 0.34
here 0.01 tied 0 0.29
here 0.01 tied 1 0.06
here 0.34 0.68
here 0.34 tied 0 0.49
here 0.34 tied 1 0.19
here 0.67 tied 0 0.17
here 0.67 tied 1 -0.16
home -0.18
joint deal 0.07
not at the meeting -0.44
nuclear other -0.53
nuclear owner 0.80
placed 0.15
planned elsewhere 0.29
planned here 0.08
rank 2 0.47
rank 3 0.54
share 0.1 tied 0 -0.06
share 0.1 tied 1 0.08
share 0.25 0.36
share 0.25 tied 0 0.33
share 0.25 tied 1 0.03
share 0.5 0.38
share 0.5 tied 0 0.17
share 0.5 tied 1 0.20
subject -0.18
tied 0 0.04
tied 1 -0.02
tied 2 -0.36
`;
