// Text comes out of quoted-printable as it went in, in lines that every mail server carries.
import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { expect, it } from 'vitest';
import { quotedPrintable } from '#mail/quoted-printable.ts';

const read = async (text: string): Promise<string> => {
  const headers = 'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n';
  return (await PostalMime.parse(headers + quotedPrintable(text).toString('latin1'))).text ?? '';
};

it('writes what is not readable ASCII by number, and ends no line with a space', () => {
  expect(quotedPrintable('è = 1').toString()).toBe('=C3=A8 =3D 1');
  expect(quotedPrintable('a \nb\t\r\nc\r').toString()).toBe('a=20\r\nb=09\r\nc\r\n');
  expect(quotedPrintable('').toString()).toBe('');
});

it('comes out as it went in, in lines of at most 76 characters', async () => {
  const line = fc.string({ unit: fc.constantFrom('a', ' ', '=', '.', 'é', '日', '🙂', '\t', '<'), maxLength: 300 });
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 4 }), async (lines) => {
      const written = quotedPrintable(lines.join('\n')).toString('latin1');
      for (const one of written.split('\r\n')) {
        expect(one.length).toBeLessThanOrEqual(76);
        expect(one).not.toMatch(/[ \t]$|[^\t\x20-\x7e]/);
      }
      expect((await read(lines.join('\n'))).replace(/\n$/, '')).toBe(lines.join('\n').replace(/\n$/, ''));
    }),
    { numRuns: 300 },
  );
});
