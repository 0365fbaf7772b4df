// Signing in and setting up, in English.

export const signIn = {};
