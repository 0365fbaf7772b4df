// Cases and following up, in English.

export const cases = {};
