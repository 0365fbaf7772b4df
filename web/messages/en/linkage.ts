// Engagement beside NPS, in English.

export const linkage = {};
