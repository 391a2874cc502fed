/**
 * Weights of being a party. Made by ../../build/train-agreements.mjs.
 * Do not edit.
 *
 * @module src/extract/agreements/weights/party
 */
export const party = `
 -3.29
announcer 0.12
at the meeting 0.18
before tied 0 0.32
before tied 1 -0.09
ceasefire tied 0 -0.12
deal tied 0 -0.09
deal tied 1 0.09
deal tied 2 -0.39
declaration tied 0 0.32
distance 10 0.44
distance 20 0.34
distance 4 -0.07
first 0.09
here 0.01 0.31
here 0.01 tied 0 0.26
here 0.01 tied 1 0.07
here 0.34 0.69
here 0.34 tied 0 0.49
here 0.34 tied 1 0.20
here 0.67 tied 0 0.16
here 0.67 tied 1 -0.16
home -0.21
joint deal -0.14
not at the meeting -0.39
nuclear other -0.55
nuclear owner 0.77
placed 0.16
planned elsewhere 0.24
planned here 0.09
rank 1 -0.05
rank 2 0.46
rank 3 0.59
share 0.1 -0.06
share 0.1 tied 0 -0.13
share 0.1 tied 1 0.08
share 0.25 0.37
share 0.25 tied 0 0.36
share 0.5 0.31
share 0.5 tied 0 0.10
share 0.5 tied 1 0.21
subject -0.24
tied 0 0.06
tied 1 -0.03
tied 2 -0.39
`;
