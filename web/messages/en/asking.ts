// Waves, and who is asked, in English.

export const asking = {};
