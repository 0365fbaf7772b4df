// The overview of a leader, in English.

export const overview = {};
