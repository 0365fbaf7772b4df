// People, members and imports, in English.

export const people = {};
