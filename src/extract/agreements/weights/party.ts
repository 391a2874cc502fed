/**
 * Weights of being a party. Made by ../../build/train-agreements.mjs.
 * Do not edit.
 *
 * @module src/extract/agreements/weights/party
 */
export const party = `
 -2.86
announcer 0.32
at the meeting -0.33
before tied 0 0.43
before tied 1 -0.23
ceasefire tied 0 -0.44
deal tied 0 -0.55
deal tied 1 -0.16
deal tied 2 -0.83
declaration tied 0 0.69
distance 10 0.46
distance 20 0.45
distance 4 -0.38
first -0.03
here 0.01 0.64
here 0.01 tied 0 0.48
here 0.01 tied 1 0.40
here 0.34 1.08
here 0.34 tied 0 0.68
here 0.34 tied 1 0.45
here 0.67 -0.23
here 0.67 tied 0 0.29
here 0.67 tied 1 -0.61
home -0.48
joint deal -0.05
not at the meeting -1.33
nuclear other -0.97
nuclear owner 1.82
placed 0.31
planned elsewhere 0.93
planned here -0.03
rank 1 -0.56
rank 2 0.60
rank 3 0.87
share 0.1 -0.25
share 0.1 tied 0 -0.52
share 0.1 tied 1 0.28
share 0.25 0.34
share 0.25 tied 0 0.38
share 0.25 tied 1 0.05
share 0.5 0.74
share 0.5 tied 0 0.27
share 0.5 tied 1 0.47
subject -0.35
tied 0 -0.52
tied 1 -0.70
tied 2 -0.83
`;
