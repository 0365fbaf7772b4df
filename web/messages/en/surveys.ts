// Surveys and their editor, in English.

export const surveys = {};
