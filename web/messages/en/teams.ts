// The team tree and one team, in English.

export const teams = {};
