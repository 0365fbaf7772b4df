// Names, addresses and team paths as people type them, and the tree as supervisors see it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bottomUp, childrenOf, cleanName, normalEmail, parseTeamPath, pathOf, pathTexts, subtree, withAllBelow } from '#domain/people.ts';
import { Refusal } from '#domain/refusal.ts';

function codeOf(attempt: () => unknown): string {
  try {
    attempt();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'allowed';
}

describe('names', () => {
  test.each([
    ['  Ada \n Rossi\t', 'Ada Rossi'],
    ['אבי כהן', 'אבי כהן'],
    ['O’Brien-Łukasz', 'O’Brien-Łukasz'],
    ['Zo\u0065\u0308', 'Zoë'],
    ['👩‍🍳 Anna', '👩‍🍳 Anna'],
    ['می\u200Cخواهم', 'می\u200Cخواهم'],
    ['Ada\u0000\u001B[31m', 'Ada [31m'],
    ['user\u202Egnp.exe', 'usergnp.exe'],
    ['half \uD83D', 'half \uFFFD'],
    ['\u0000\n', ''],
  ])('%j is kept as %j', (given, kept) => {
    expect(cleanName(given)).toBe(kept);
  });

  test('stay as they are when cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cleanName(cleanName(text))).toBe(cleanName(text));
      }),
    );
  });
});

describe('parseTeamPath', () => {
  test.each([
    ['North > Milano > Duomo', ['North', 'Milano', 'Duomo']],
    ['North/Milano', ['North', 'Milano']],
    ['North › Milano›Duomo', ['North', 'Milano', 'Duomo']],
    ['North > Sales/Service', ['North', 'Sales/Service']],
    ['  Solo ', ['Solo']],
    ['צפון > תל אביב', ['צפון', 'תל אביב']],
  ])('%j', (text, names) => {
    expect(parseTeamPath(text)).toEqual(names);
  });

  test.each([
    ['', 'required'],
    [' \u0000', 'required'],
    ['North > > Duomo', 'emptyStep'],
    ['/North', 'emptyStep'],
    ['North >', 'emptyStep'],
    [Array.from({ length: 13 }, (_, i) => `t${i}`).join('>'), 'tooDeep'],
    [`North > ${'x'.repeat(121)}`, 'tooLong'],
  ])('refuses %j: %s', (text, code) => {
    expect(codeOf(() => parseTeamPath(text))).toBe(code);
  });

  test('takes twelve levels and names of 120', () => {
    expect(parseTeamPath(Array.from({ length: 12 }, () => 'x'.repeat(120)).join(' > '))).toHaveLength(12);
  });

  test('names the field it was given', () => {
    expect(() => parseTeamPath('', 'reparto')).toThrow('reparto=required');
  });
});

describe('normalEmail', () => {
  test.each([
    [' Ada.Rossi@Example.COM\n', 'ada.rossi@example.com'],
    ['ada+coro@example.co.uk', 'ada+coro@example.co.uk'],
    ["o'brien_99@example.org", "o'brien_99@example.org"],
    ['ada@Müller.de', 'ada@xn--mller-kva.de'],
    ['ada@דוגמה.co.il', 'ada@xn--6dbbec0c.co.il'],
    ['ada@xn--mller-kva.de', 'ada@xn--mller-kva.de'],
    ['a@b.it', 'a@b.it'],
  ])('%j is %j', (given, address) => {
    expect(normalEmail(given)).toBe(address);
  });

  test.each([
    'ada',
    'ada@',
    '@example.com',
    'ada@example',
    'ada@@example.com',
    'ada@rossi@example.com',
    'ada rossi@example.com',
    'ada@exam ple.com',
    '"ada rossi"@example.com',
    'Ada <ada@example.com>',
    'ada@example.com, bob@example.com',
    'ada@example.com\r\nBcc: bob@example.com',
    'ada\u0000@example.com',
    '.ada@example.com',
    'ada.@example.com',
    'a..da@example.com',
    'ada@-example.com',
    'ada@example..com',
    'ada@.example.com',
    'ada@127.0.0.1',
    'ada@[127.0.0.1]',
    'ada@2130706433',
    'ada@example.com:25',
    'ada@example.com/x',
    'ada@exam%70le.com',
    'ada@example.com.',
    'àda@example.com',
    '\u212Aim@example.com',
    `${'a'.repeat(65)}@example.com`,
    `ada@${'a'.repeat(64)}.com`,
    `ada@${'abcdefgh.'.repeat(28)}com`,
  ])('refuses %j', (text) => {
    expect(codeOf(() => normalEmail(text))).toBe('notAnEmail');
  });

  test('says that nothing is there', () => {
    expect(codeOf(() => normalEmail('  '))).toBe('required');
  });

  test('takes what it gave', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (given) => {
        const address = normalEmail(given);
        expect(address).toBe(given.toLowerCase());
        expect(normalEmail(address)).toBe(address);
      }),
    );
  });

  test('never breaks, and lets nothing through but one plain address', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }).map((text) => `a@${text}.com`),
      fc.string({ unit: 'grapheme-ascii' }).map((text) => `${text}@example.com`),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const said = codeOf(() => {
          const address = normalEmail(text);
          expect(address).toMatch(/^[!-~]+@[a-z\d.-]+\.[a-z\d-]{2,}$/);
          expect(address.split('@')).toHaveLength(2);
        });
        expect(['allowed', 'notAnEmail', 'required']).toContain(said);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the tree', () => {
  const tree = [
    { id: 'duomo', parentId: 'milano', name: 'Duomo' },
    { id: 'north', parentId: null, name: 'North' },
    { id: 'milano', parentId: 'north', name: 'Milano' },
    { id: 'torino', parentId: 'north', name: 'Torino' },
    { id: 'south', parentId: null, name: 'South' },
  ];

  test('has what lies below a team', () => {
    expect(subtree(tree, 'milano')).toEqual(new Set(['milano', 'duomo']));
    expect(subtree(tree, 'duomo')).toEqual(new Set(['duomo']));
    expect(subtree(tree, 'west')).toEqual(new Set());
    expect(withAllBelow(tree, ['south', 'milano', 'duomo', 'west'])).toEqual(new Set(['south', 'milano', 'duomo']));
    expect(withAllBelow(tree, [])).toEqual(new Set());
  });

  test('has the path down to a team', () => {
    expect(pathOf(tree, 'duomo').map((team) => team.name)).toEqual(['North', 'Milano', 'Duomo']);
    expect(pathOf(tree, 'west')).toEqual([]);
    expect(Object.fromEntries(pathTexts(tree, '/'))).toEqual({
      north: 'North',
      milano: 'North/Milano',
      duomo: 'North/Milano/Duomo',
      torino: 'North/Torino',
      south: 'South',
    });
  });

  test('lists every team after those below it', () => {
    const order = bottomUp(tree).map((team) => team.id);
    expect(order.toSorted()).toEqual(['duomo', 'milano', 'north', 'south', 'torino']);
    for (const [above, below] of [
      ['north', 'milano'],
      ['north', 'torino'],
      ['milano', 'duomo'],
    ] as const) {
      expect(order.indexOf(below)).toBeLessThan(order.indexOf(above));
    }
  });

  test('survives circles and parents that are not there', () => {
    const odd = [
      { id: 'a', parentId: 'b', name: 'A' },
      { id: 'b', parentId: 'a', name: 'B' },
      { id: 'c', parentId: 'gone', name: 'C' },
    ];
    expect(subtree(odd, 'a')).toEqual(new Set(['a', 'b']));
    expect([...pathTexts(odd)]).toEqual([['c', 'C']]);
    expect(pathOf(odd, 'a').map((team) => team.id)).toEqual(['b', 'a']);
    expect(bottomUp(odd).map((team) => team.id)).toEqual(['c']);
    expect(childrenOf(odd).get(null)).toEqual([odd[2]]);
  });
});
