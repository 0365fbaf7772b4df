// Words of survey, in English.

export const survey = {};
