// Private keys lie in the database under the installation's secret, each for its own place, and nothing that was changed opens.
import { expect, it } from 'vitest';
import { unwrap, wrap } from '#services/wrapping.ts';

const secret = 'a secret that only the tests know!';
const about = 'coro signing key lumen wave team scores';
const key = 'MIIEvgIBADANBgkqhkiG9w0BAQEFAASCBKgwggSkAgEAAoIBAQ';

it('opens with the secret and the place it was made for, and with nothing else', () => {
  const wrapped = wrap(secret, about, key);
  expect(unwrap(secret, about, wrapped)).toBe(key);
  expect(() => unwrap(`${secret}!`, about, wrapped)).toThrow(/unable to authenticate|not wrapped here/);
  expect(() => unwrap(secret, about.replace('scores', 'comment'), wrapped)).toThrow(/unable to authenticate|not wrapped here/);
  expect(() => unwrap(secret, '', wrapped)).toThrow(/unable to authenticate|not wrapped here/);
});

it('shows nothing of the key, and never looks the same', () => {
  const [one, other] = [wrap(secret, about, key), wrap(secret, about, key)];
  expect(one).not.toBe(other);
  for (const wrapped of [one, other]) {
    expect(wrapped).toMatch(/^[\w-]+$/);
    expect(Buffer.from(wrapped, 'base64url').includes(Buffer.from(key).subarray(0, 8))).toBe(false);
  }
});

it('opens nothing that was changed in any byte, shortened or never wrapped', () => {
  const bytes = Buffer.from(wrap(secret, about, key), 'base64url');
  for (let at = 0; at < bytes.length; at++) {
    const changed = Buffer.from(bytes);
    changed[at]! ^= 1;
    expect(() => unwrap(secret, about, changed.toString('base64url'))).toThrow(/unable to authenticate|not wrapped here/);
  }
  for (const length of [0, 1, 12, 27, 28, bytes.length - 1])
    expect(() => unwrap(secret, about, bytes.subarray(0, length).toString('base64url'))).toThrow(/unable to authenticate|not wrapped here/);
  expect(() => unwrap(secret, about, key)).toThrow(/unable to authenticate|not wrapped here/);
});
