// What betrays a program at a letter's links, and what only a person does.
import { describe, expect, it } from 'vitest';
import { changeOf, doubtsOf, humanSign, isScanner, npsWithAll, type Sending, type Sign } from '#domain/doubts.ts';

const at = (seconds: number): Date => new Date(Date.UTC(2026, 2, 10, 9, 0, seconds));
const phone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_3 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.3 Mobile/15E148 Safari/604.1';

describe('a visitor’s own name', () => {
  it.each([
    'Mozilla/5.0 (Windows NT 5.1; rv:11.0) Gecko Firefox/11.0 (via ggpht.com GoogleImageProxy)',
    'Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5',
    'Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)',
    'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; Googlebot/2.1) Chrome/140.0.0.0 Safari/537.36',
    'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)',
    'WhatsApp/2.23.20.0',
    'facebookexternalhit/1.1',
    'Barracuda Sentinel (EE)',
    'Mozilla/5.0 (compatible; Proofpoint URL Defense)',
    'Mozilla/4.0 (compatible; ms-office; MSOffice 16)',
    'Microsoft Office Existence Discovery',
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/140.0.0.0 Safari/537.36',
    'curl/8.5.0',
    'python-requests/2.32',
    'Go-http-client/2.0',
    'Wget/1.21',
    'node',
  ])('is a program’s: %s', (agent) => expect(isScanner(agent)).toBe(true));

  it.each([
    '',
    phone,
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Avast/140.0',
    'Mozilla/5.0 (Linux; Android 11; CUBOT NOTE 20) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36',
    'Mozilla/5.0 (Linux; Android 14; SM-S911B; wv) AppleWebKit/537.36 Chrome/130.0.0.0 Mobile Safari/537.36 Instagram 350.0',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 OutlookMobile/4.24',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:140.0) Gecko/20100101 Firefox/140.0',
  ])('may be a person’s: %s', (agent) => expect(isScanner(agent)).toBe(false));
});

describe('an answer', () => {
  const plain = { signs: [] as Sign[], arrivedAt: at(0), answeredAt: at(60), agent: phone };

  it('is in no doubt when it comes like most', () => expect(doubtsOf(plain)).toEqual([]));

  it('is too soon within ten seconds of the letter', () => {
    expect(doubtsOf({ ...plain, answeredAt: at(9.999) })).toEqual(['tooSoon']);
    expect(doubtsOf({ ...plain, answeredAt: at(10) })).toEqual([]);
  });

  it('is measured from when the letter arrived, as far as that is known', () => {
    expect(doubtsOf({ ...plain, arrivedAt: null })).toEqual([]);
    // A gateway may look before it says that it has taken the letter.
    expect(doubtsOf({ ...plain, arrivedAt: at(61) })).toEqual(['tooSoon']);
  });

  it('is doubted for every sign, each named once and the surest first', () => {
    expect(doubtsOf({ ...plain, answeredAt: at(3), signs: ['scanner', 'burst', 'trap'], agent: 'curl/8' })).toEqual([
      'trap',
      'burst',
      'scanner',
      'tooSoon',
    ]);
    expect(doubtsOf({ ...plain, agent: 'curl/8' })).toEqual(['scanner']);
  });
});

describe('a human sign', () => {
  const sending: Sending = { comment: null, agent: phone, now: at(200), arrivedAt: at(0), signedAt: at(0) };
  const before = { comment: null, at: at(20) };

  it('is a typed comment', () => {
    expect(humanSign(sending)).toBe(false);
    expect(humanSign({ ...sending, comment: 'ok' })).toBe(true);
  });

  it('is not a comment that the page had filled in', () => {
    const filled = { ...sending, now: at(30), comment: 'Good', before: { comment: 'Good', at: at(20) } };
    expect(humanSign(filled)).toBe(false);
    expect(humanSign({ ...filled, comment: 'Good!' })).toBe(true);
  });

  it('is a visit a minute later, with no program at the links in between', () => {
    expect(humanSign({ ...sending, before })).toBe(true);
    expect(humanSign({ ...sending, before, now: at(79) })).toBe(false);
    expect(humanSign({ ...sending, before, now: at(80) })).toBe(true);
    expect(humanSign({ ...sending, before, signedAt: at(150) })).toBe(false);
    expect(humanSign({ ...sending, before, signedAt: null })).toBe(true);
  });

  it('never comes within ten seconds of the letter, which nobody has read and answered in words by then', () => {
    expect(humanSign({ ...sending, comment: 'Good', now: at(9) })).toBe(false);
    expect(humanSign({ ...sending, comment: 'Good', now: at(10) })).toBe(true);
    expect(humanSign({ ...sending, comment: 'Good', now: at(1), arrivedAt: null })).toBe(true);
  });

  it('never comes from what calls itself a program', () => {
    expect(humanSign({ ...sending, before, comment: 'test', agent: 'curl/8' })).toBe(false);
  });
});

describe('a second answer to the same link', () => {
  const later = {
    comment: null,
    agent: phone,
    now: at(300),
    arrivedAt: at(0),
    signedAt: null,
    before: { comment: null, at: at(20) },
    signs: [] as Sign[],
  };
  const soon = { ...later, now: at(30) };

  it('of a person changes theirs, at once or later', () => {
    expect(changeOf('confirmed', soon)).toBe('change');
    expect(changeOf('confirmed', later)).toBe('change');
  });

  it('of a program never changes one that counts', () => {
    expect(changeOf('confirmed', { ...later, agent: 'curl/8', comment: 'x' })).toBe('ignore');
    expect(changeOf('confirmed', { ...later, signedAt: at(290), signs: ['trap'] })).toBe('ignore');
    expect(changeOf('confirmed', { ...later, signedAt: at(290), signs: ['burst'] })).toBe('ignore');
  });

  it('passes where a gateway looked at the link that the person tapped, and where there are new words', () => {
    expect(changeOf('confirmed', { ...later, signedAt: at(290), signs: ['scanner'] })).toBe('change');
    expect(changeOf('confirmed', { ...later, signedAt: at(290), signs: ['trap'], comment: 'Sorry' })).toBe('change');
    expect(changeOf('confirmed', { ...later, signedAt: at(0), signs: ['trap'] })).toBe('change');
  });

  it('confirms one in doubt by a human sign only', () => {
    expect(changeOf('unconfirmed', soon)).toBe('change');
    expect(changeOf('unconfirmed', later)).toBe('confirm');
    expect(changeOf('unconfirmed', { ...soon, comment: 'Really' })).toBe('confirm');
    expect(changeOf('rejected', soon)).toBe('ignore');
    expect(changeOf('rejected', later)).toBe('confirm');
  });
});

describe('NPS with all answers', () => {
  const counts = (detractors: number, passives: number, promoters: number) => ({ detractors, passives, promoters });

  it('differs when its points do', () => {
    const told = npsWithAll(counts(20, 20, 60), counts(10, 0, 0));
    expect(told).toMatchObject({ unconfirmed: 10, without: 0.4, differs: true });
    expect(told?.with).toBeCloseTo(30 / 110);
  });

  it('does not when nobody would see it', () => {
    expect(npsWithAll(counts(200, 200, 600), counts(0, 1, 1))).toMatchObject({ unconfirmed: 2, differs: false });
  });

  it('is told when there are no others, and not when there are none', () => {
    expect(npsWithAll(counts(0, 0, 0), counts(0, 0, 2))).toEqual({ unconfirmed: 2, without: null, with: 1, differs: true });
    expect(npsWithAll(counts(1, 0, 0), counts(0, 0, 0))).toBeNull();
  });
});
