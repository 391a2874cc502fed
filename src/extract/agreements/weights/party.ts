/**
 * Weights of being a party. Made by ../../build/train-agreements.mjs.
 * Do not edit.
 *
 * @module src/extract/agreements/weights/party
 */
export const party = `
 -2.90
announcer 0.59
at the meeting -0.53
before tied 0 0.44
before tied 1 -0.23
ceasefire tied 0 -0.33
deal tied 0 -0.57
deal tied 1 -0.26
deal tied 2 -0.87
declaration tied 0 0.59
distance 10 0.51
distance 20 0.38
distance 4 -0.37
first 0.05
here 0.01 0.53
here 0.01 tied 0 0.47
here 0.01 tied 1 0.30
here 0.34 1.05
here 0.34 tied 0 0.68
here 0.34 tied 1 0.41
here 0.67 -0.14
here 0.67 tied 0 0.37
here 0.67 tied 1 -0.61
home -0.43
joint deal 0.68
not at the meeting -0.74
nuclear other -1.11
nuclear owner 1.86
placed 0.38
planned elsewhere 1.01
planned here -0.28
rank 1 -0.53
rank 2 0.62
rank 3 0.81
share 0.1 -0.18
share 0.1 tied 0 -0.55
share 0.1 tied 1 0.41
share 0.25 0.29
share 0.25 tied 0 0.33
share 0.25 tied 1 0.05
share 0.5 0.79
share 0.5 tied 0 0.21
share 0.5 tied 1 0.58
subject -0.29
tied 0 -0.53
tied 1 -0.73
tied 2 -0.87
`;
