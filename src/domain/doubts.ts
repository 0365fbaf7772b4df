// Whether an answer is a person's: what programs do with the links of letters, and what an answer is worth that one of them may have sent.

/** `unconfirmed` answers are kept apart until a human sign or a member settles them. */
export type Standing = 'confirmed' | 'unconfirmed' | 'rejected';

/** What a visitor of a letter's links did that people do not: followed the invisible link, is a known scanner, opened many scores at once. */
export type Sign = 'trap' | 'scanner' | 'burst';

/** Why an answer may not be a person's; `tooSoon` came within seconds of the letter. */
export type Doubt = Sign | 'tooSoon';
