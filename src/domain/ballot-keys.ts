// The keys with which ballot papers are signed, and the two kinds of ballot that never share one.

/** An RSA key pair of 2,048 bits or more, each as base64url: the public one as SPKI, the private one as PKCS #8. */
export type KeyPair = { readonly publicKey: string; readonly privateKey: string };

/** Scores and words are two ballots under two credentials, so that nobody can put them together again. */
export const ballotKinds = ['scores', 'comment'] as const;
export type BallotKind = (typeof ballotKinds)[number];
