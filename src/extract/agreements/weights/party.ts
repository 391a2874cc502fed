/**
 * Weights of being a party. Made by ../../build/train-agreements.mjs.
 * Do not edit.
 *
 * @module src/extract/agreements/weights/party
 */
export const party = `
 -2.66
announcer 0.33
at the meeting 0.66
before tied 0 1.35
before tied 1 -0.35
ceasefire tied 0 -0.23
deal tied 0 -0.40
deal tied 1 0.11
deal tied 2 -1.08
declaration tied 0 0.43
distance 10 0.21
distance 20 0.77
distance 4 -0.11
first -0.04
here 0.01 0.25
here 0.01 tied 0 0.44
here 0.01 tied 1 -0.04
here 0.34 0.77
here 0.34 tied 0 0.72
here 0.34 tied 1 0.24
here 0.67 -0.27
here 0.67 tied 0 -0.12
here 0.67 tied 1 -0.22
home -0.43
joint deal -0.65
not at the meeting -0.62
nuclear counterpart 0.52
nuclear other -1.93
nuclear owner 1.74
nuclear power -0.04
nuclear power rank 1 0.06
nuclear power rank 2 0.47
nuclear power rank 3 0.44
placed 0.26
planned elsewhere 0.71
planned here -0.06
rank 1 0.34
rank 2 0.91
rank 3 0.58
share 0.1 -0.40
share 0.1 tied 0 -0.55
share 0.1 tied 1 0.15
share 0.25 tied 0 0.51
share 0.25 tied 1 -0.45
share 0.5 0.27
share 0.5 tied 0 0.04
subject 0.07
tied 0 -0.42
tied 1 -0.56
tied 2 -1.08
`;
