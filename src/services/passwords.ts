// Passwords: kept as argon2id with the parameters they were made with, and compared without telling by time whether an address is known.
import { argon2, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { invalid } from '#domain/refusal.ts';

const derive = promisify(argon2);

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane; about 25 ms of a thread beside the event loop. */
const current = { memory: 19_456, passes: 2, parallelism: 1 } as const;
const tagLength = 32;

const shortestPassword = 12;
const longestPassword = 200;

/**
 * What is kept of a password: '$argon2id$v=19$m=…,t=…,p=…$salt$tag'. The salt is random and only used for this.
 * Throws `Refusal` invalid for `field`: passwordTooShort, tooLong.
 */
export async function hashPassword(password: string, salt: string, field = 'password'): Promise<string> {
  const text = password.normalize('NFKC');
  if (text.length < shortestPassword) throw invalid({ field, code: 'passwordTooShort', values: { min: shortestPassword } });
  if (text.length > longestPassword) throw invalid({ field, code: 'tooLong', values: { max: longestPassword } });
  const { memory, passes, parallelism } = current;
  const tag = await derive('argon2id', { message: text, nonce: salt, memory, passes, parallelism, tagLength });
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${salt}$${tag.toString('base64url')}`;
}

/** Whether a password is the one that was kept; without one it takes as long and says no. */
export async function passwordFits(kept: string | null | undefined, password: string): Promise<boolean> {
  const [, memory, passes, parallelism, salt = '', tag = ''] =
    /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w-]+)\$([\w-]+)$/.exec(kept ?? nobodys) ?? [];
  const given = await derive('argon2id', {
    message: password.normalize('NFKC').slice(0, longestPassword),
    nonce: salt,
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    tagLength,
  });
  return timingSafeEqual(given, Buffer.from(tag, 'base64url')) && Boolean(kept);
}

const nobodys = `$argon2id$v=19$m=${current.memory},t=${current.passes},p=${current.parallelism}$of-nobody-at-all$${'A'.repeat(43)}`;
