// Earlier results from elsewhere, in English.

export const history = {};
