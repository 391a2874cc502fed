/**
 * Weights of being a party. Made by ../../build/train-agreements.mjs.
 * Do not edit.
 *
 * @module src/extract/agreements/weights/party
 */
export const party = `
 -3.24
announcer 0.20
at the meeting 0.17
before tied 0 0.40
before tied 1 -0.09
ceasefire tied 0 -0.10
deal tied 0 -0.10
deal tied 1 0.08
deal tied 2 -0.38
declaration tied 0 0.30
distance 10 0.35
distance 20 0.33
first 0.09
here 0.01 0.32
here 0.01 tied 0 0.27
here 0.01 tied 1 0.07
here 0.34 0.66
here 0.34 tied 0 0.47
here 0.34 tied 1 0.19
here 0.67 tied 0 0.14
here 0.67 tied 1 -0.15
home -0.37
joint deal -0.15
not at the meeting -0.41
nuclear other -0.54
nuclear owner 0.79
placed 0.16
planned elsewhere 0.27
planned here 0.03
rank 1 -0.09
rank 2 0.46
rank 3 0.56
share 0.1 -0.06
share 0.1 tied 0 -0.12
share 0.1 tied 1 0.07
share 0.25 0.36
share 0.25 tied 0 0.34
share 0.5 0.32
share 0.5 tied 0 0.10
share 0.5 tied 1 0.22
subject -0.06
tied 0 0.05
tied 1 -0.04
tied 2 -0.38
`;
