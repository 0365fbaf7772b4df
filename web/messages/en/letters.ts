// Words of letters, in English.

export const letters = {};
