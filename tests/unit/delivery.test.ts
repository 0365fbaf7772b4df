// Reports of a letter say the same in whatever order they come, and shares of them mean what mailbox providers say they mean.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addressKey, bounceOf, figuresOfKnown, type Known, knownAfter, longerRest, type Reported, verdictOf } from '#domain/delivery.ts';

const nothing: Known = { deliveredAt: null, bouncedAt: null, bounce: null, complainedAt: null };
const report = fc.record({
  kind: fc.constantFrom<Reported['kind']>('delivered', 'bounced', 'softBounced', 'complained', 'failed'),
  at: fc.date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }),
  detail: fc.constant(null),
});
const after = (reports: readonly Reported[]): Known => reports.reduce<Known>(knownAfter, nothing);

it('does not depend on the order of reports, nor on their coming twice', () => {
  fc.assert(
    fc.property(
      fc.array(report, { maxLength: 8 }).chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        expect(after(shuffled)).toEqual(after(all));
        expect(after([...all, ...shuffled])).toEqual(after(all));
      },
    ),
  );
});

it('never counts a letter as delivered that came back for good', () => {
  fc.assert(
    fc.property(fc.array(report, { maxLength: 8 }), (all) => {
      const { delivered, bounced, softBounced } = figuresOfKnown(after(all));
      expect(delivered + bounced).toBeLessThanOrEqual(1);
      expect(bounced + softBounced).toBeLessThanOrEqual(1);
      expect(bounced).toBe(Number(all.some((one) => one.kind === 'bounced')));
    }),
  );
});

it.each([
  [{ sent: 0, bounced: 0, complained: 0 }, 'nothing'],
  [{ sent: 49, bounced: 20, complained: 3 }, 'good'],
  [{ sent: 1000, bounced: 20, complained: 1 }, 'good'],
  [{ sent: 1000, bounced: 21, complained: 0 }, 'watch'],
  [{ sent: 1000, bounced: 51, complained: 0 }, 'bad'],
  [{ sent: 1000, bounced: 0, complained: 2 }, 'watch'],
  [{ sent: 1000, bounced: 0, complained: 4 }, 'bad'],
  [{ sent: 100, bounced: 0, complained: 1 }, 'good'],
] as const)('%j is %s', (figures, verdict) => {
  expect(verdictOf(figures)).toBe(verdict);
});

it('asks once a year at most who wants to be asked less often, or half as often', () => {
  expect([0, 90, 182, 183, 400].map(longerRest)).toEqual([365, 365, 365, 366, 800]);
  expect(addressKey(' Bea@Post.Example ')).toBe('bea@post.example');
});

it.each([
  ['5.1.1', 'hard'],
  ['5.0.0', 'hard'],
  ['5.1.10 not found', 'hard'],
  ['550 no such mailbox', 'hard'],
  ['550 5.2.1 disabled', 'hard'],
  ['550-5.7.26 not authenticated', 'soft'],
  ['554 5.7.1 blocked by a list', 'soft'],
  ['552 5.2.2 full', 'soft'],
  ['552 5.3.4 too big', 'soft'],
  ['553 5.1.8 bad sender', 'soft'],
  ['450 4.2.0 later', 'soft'],
  ['421', 'soft'],
  ['', 'soft'],
])('a refusal that says "%s" is %s', (status, bounce) => {
  expect(bounceOf(status)).toBe(bounce);
});
