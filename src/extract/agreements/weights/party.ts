/**
 * Weights of being a party. Made by ../../build/train-agreements.mjs.
 * Do not edit.
 *
 * @module src/extract/agreements/weights/party
 */
export const party = `
 -2.58
announcer 0.29
at the meeting 0.12
before tied 0 1.21
before tied 1 -0.35
ceasefire tied 0 -0.32
deal tied 0 -0.41
deal tied 1 0.05
deal tied 2 -1.09
declaration tied 0 0.56
distance 10 0.09
distance 20 0.83
distance 4 -0.11
first -0.12
here 0.01 0.23
here 0.01 tied 0 0.34
here 0.01 tied 1 0.05
here 0.34 0.75
here 0.34 tied 0 0.73
here 0.34 tied 1 0.22
here 0.67 -0.27
here 0.67 tied 0 -0.09
here 0.67 tied 1 -0.25
home -0.70
joint deal -0.50
not at the meeting -0.74
nuclear counterpart 0.50
nuclear other -2.00
nuclear owner 1.75
nuclear power -0.08
nuclear power rank 1 0.10
nuclear power rank 2 0.45
nuclear power rank 3 0.41
placed 0.34
planned elsewhere 0.69
planned here 0.04
rank 1 0.31
rank 2 0.83
rank 3 0.59
share 0.1 -0.37
share 0.1 tied 0 -0.49
share 0.1 tied 1 0.12
share 0.25 0.07
share 0.25 tied 0 0.54
share 0.25 tied 1 -0.41
share 0.5 0.34
share 0.5 tied 0 0.10
subject 0.11
tied 0 -0.39
tied 1 -0.54
tied 2 -1.09
`;
