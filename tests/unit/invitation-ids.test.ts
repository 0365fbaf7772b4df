// Ids of invitations stand in the order in which they were made, and no two are the same.
import { expect, it } from 'vitest';
import { invitationIds } from '#domain/invitation-ids.ts';

it('grow with every one and with time, in the order of the database, and are sixteen safe signs', () => {
  const luck = (size: number): string => 'z'.repeat(size);
  const first = invitationIds(new Date('2026-03-10T09:00Z'), luck);
  const ids = Array.from({ length: 5000 }, () => first());
  const later = invitationIds(new Date('2026-03-10T09:00:01Z'), luck)();
  const all = [...ids, later, invitationIds(new Date('2099-12-31T23:59Z'), luck)()];
  expect(all.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))).toEqual(all);
  expect(new Set(all).size).toBe(5002);
  expect(all.every((id) => /^[\w-]{16}$/.test(id))).toBe(true);
});
