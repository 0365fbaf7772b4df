// Watches who asks for a letter's links, and has written down what only programs do; remembers little, and nothing for long.
import { burst, isScanner, type Sign } from '#domain/doubts.ts';
import { noteSign } from '#services/signs.ts';
import type { Door, Parts } from './environment.ts';

/** Letters whose scores are being opened, and signs that were written a moment ago: about 5 MB at most. */
type Watched = { readonly opened: Map<string, { since: number; scores: Set<number> }>; readonly written: Map<string, number> };
const most = 20_000;

/** A sign seen again within this time, in ms, is not written again: a storm of requests costs one write. */
const again = 20_000;

const watchedBy = new WeakMap<Parts, Watched>();

/**
 * Looks at a request for a link that exists. A probe by HEAD and a visitor that says it is a program are scanners; with `score`, the one that was
 * opened or sent, many different ones at once are a burst. Each web process counts for itself: with several of them a burst is seen somewhat
 * later, or not at all by any one, and the invisible link tells of the same program.
 */
export async function watch(c: Door, token: string, score: number | undefined): Promise<void> {
  if (c.req.method === 'HEAD' || isScanner(agentOf(c))) await write(c, token, 'scanner');
  if (score !== undefined && isBurst(c, token, score)) await write(c, token, 'burst');
}

/** Writes down that the invisible link was followed; says false for a link that nobody was sent. */
export function trapped(c: Door, token: string): Promise<boolean> {
  return write(c, token, 'trap');
}

/** What a visitor calls itself. */
export function agentOf(c: Door): string {
  return c.req.header('user-agent') ?? '';
}

function isBurst(c: Door, token: string, score: number): boolean {
  const { opened } = watched(c.var.parts);
  const now = c.var.visit.now.getTime();
  let known = opened.get(token);
  if (!known || now - known.since >= burst.within) keep(opened, token, (known = { since: now, scores: new Set() }));
  known.scores.add(score);
  return known.scores.size >= burst.scores;
}

async function write(c: Door, token: string, sign: Sign): Promise<boolean> {
  const { written } = watched(c.var.parts);
  const key = `${sign} ${token}`;
  const now = c.var.visit.now.getTime();
  const last = written.get(key);
  if (last !== undefined && now - last < again) return true;
  keep(written, key, now);
  const there = await noteSign(c.var.visit, token, sign, agentOf(c));
  if (!there) written.delete(key);
  return there;
}

/** What was put in longest ago goes first. */
function keep<V>(map: Map<string, V>, key: string, value: V): void {
  map.delete(key);
  map.set(key, value);
  if (map.size > most) map.delete(map.keys().next().value!);
}

function watched(parts: Parts): Watched {
  let known = watchedBy.get(parts);
  if (!known) watchedBy.set(parts, (known = { opened: new Map(), written: new Map() }));
  return known;
}
