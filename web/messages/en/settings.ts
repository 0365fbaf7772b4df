// The organization's settings and one's own, in English.

export const settings = {};
