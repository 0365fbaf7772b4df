// A letter's return path names the letter, survives what mail servers do to addresses, and cannot be forged.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readReturnPath, returnPathOf } from '#services/return-path.ts';

const secret = 'a secret that only the tests know!';
const id = (length: number) => fc.stringMatching(new RegExp(`^[\\w-]{${length}}$`));
const about = fc.record({ organizationId: id(10), invitationId: id(16) });

it('names the letter, also in capitals, and fits where an address has to fit', () => {
  fc.assert(
    fc.property(about, (invited) => {
      const address = returnPathOf(secret, 'bounces@mail.example.com', invited);
      expect(address).toMatch(/^bounces\+[a-z2-7]{48}@mail\.example\.com$/);
      expect(address.split('@')[0]!.length).toBeLessThanOrEqual(64);
      for (const written of [address, address.toUpperCase(), `To: <${address}>`]) expect(readReturnPath(secret, written)).toEqual(invited);
    }),
  );
});

it('is nobody’s when one sign of it is another, or another installation made it', () => {
  fc.assert(
    fc.property(about, fc.nat(47), fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz234567'.split('')), (invited, at, sign) => {
      const address = returnPathOf(secret, 'bounces@example.com', invited);
      const i = 'bounces+'.length + at;
      const forged = address.slice(0, i) + sign + address.slice(i + 1);
      expect(readReturnPath(secret, forged)).toEqual(forged === address ? invited : undefined);
      expect(readReturnPath('another secret, of another house!!', address)).toBeUndefined();
    }),
  );
});

it('is found among others that are forged', () => {
  const invited = { organizationId: '0123456789', invitationId: 'abcdefghijklmnop' };
  const real = returnPathOf(secret, 'b@example.com', invited);
  expect(readReturnPath(secret, `b+${'a'.repeat(48)}@example.com ${real}`)).toEqual(invited);
  expect(readReturnPath(secret, 'bounces@example.com')).toBeUndefined();
  expect(readReturnPath(secret, '')).toBeUndefined();
});
