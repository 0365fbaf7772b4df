// The environment, read once, checked, and explained in one sentence when it is wrong.
import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

export type Config = {
  readonly port: number;
  readonly host: string;
  readonly baseUrl: string;
  /** How many proxies in front note in X-Forwarded-For whom they heard from. */
  readonly proxies: number;
  readonly databaseUrl: string;
  /** Where the ballot box is, when it is not beside the rest. */
  readonly ballotDatabaseUrl: string | undefined;
  readonly secret: string;
  /** `bounces`: the mailbox that letters come back to; each letter's own address is made from it. */
  readonly mail: { readonly from: string; readonly bounces: string | undefined } & (
    | { readonly by: 'local' }
    | { readonly by: 'smtp'; readonly url: string }
    | { readonly by: 'resend'; readonly key: string; readonly url: string | undefined }
  );
  /** The secrets of who tells what became of letters: Resend's webhooks, of which several may be in force, and mail servers. */
  readonly feedback: { readonly webhookSecrets: readonly string[]; readonly inboundSecret: string | undefined };
  /** What this process does: answer pages, work the outbox, or both. */
  readonly role: 'web' | 'worker' | 'both';
};

/** A wrong value; its message is the one sentence for the person who starts Coro. */
export class ConfigFault extends Error {}

const absent = (v: unknown): unknown => (v === '' ? undefined : v);
const optional = <T extends z.ZodType>(inner: T) => z.preprocess(absent, inner.optional());

const databaseAt = (name: string) =>
  optional(
    z
      .string()
      .refine(
        (v) => /^postgres(ql)?:\/\/\S+$/.test(v) || !/^:memory:$|^file:|^[a-z]+:\/\//i.test(v),
        `${name} must be the path of a SQLite file or an address that begins with postgres://.`,
      ),
  );

const environment = z.object({
  PORT: optional(z.coerce.number({ error: 'PORT must be a whole number from 0 to 65535, for example 3000.' }).int().min(0).max(65_535)),
  HOST: optional(z.string().regex(/^[\w.:-]+$/, 'HOST must be an address to listen on, for example 127.0.0.1 or 0.0.0.0.')),
  BASE_URL: optional(
    z
      .string()
      .transform(originOf)
      .pipe(z.string('BASE_URL must be the address people reach Coro at, without a path, for example https://coro.example.com.')),
  ),
  DATABASE_URL: databaseAt('DATABASE_URL'),
  BALLOT_DATABASE_URL: databaseAt('BALLOT_DATABASE_URL'),
  RESEND_API_KEY: optional(z.string().regex(/^re_\S+$/, 'RESEND_API_KEY must be a key from Resend, which begins with re_.')),
  RESEND_BASE_URL: optional(z.url({ protocol: /^https?$/, error: 'RESEND_BASE_URL must be an address that begins with https://.' })),
  SMTP_URL: optional(
    z
      .string()
      .refine(
        (v) => /^smtps?:\/\/\S+$/.test(v) && (URL.parse(v)?.hostname ?? '') !== '',
        'SMTP_URL must begin with smtp:// or smtps://, for example smtp://user:password@mail.example.com:587.',
      ),
  ),
  MAIL_FROM: optional(
    z
      .string()
      .regex(
        /^(?:[^\r\n<>]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/,
        'MAIL_FROM must be an e-mail address, for example survey@example.com or "Example <survey@example.com>".',
      ),
  ),
  RESEND_WEBHOOK_SECRET: optional(
    z
      .string()
      .transform((v) => v.split(/[\s,]+/).filter(Boolean))
      .refine(
        (all) => all.length > 0 && all.every((one) => /^whsec_[A-Za-z\d+/]{16,}={0,2}$/.test(one)),
        'RESEND_WEBHOOK_SECRET must be the signing secret of the webhook at Resend, which begins with whsec_; separate several by spaces.',
      ),
  ),
  INBOUND_SECRET: optional(
    z
      .string()
      .regex(/^[\x21-\x7e]{32,}$/, 'INBOUND_SECRET must have at least 32 characters and no spaces; make one with: openssl rand -hex 32'),
  ),
  MAIL_BOUNCES: optional(
    z
      .string()
      .regex(
        /^[a-z\d][a-z\d._-]{0,14}@[a-z\d-]+(\.[a-z\d-]+)+$/i,
        'MAIL_BOUNCES must be the mailbox that letters come back to, with at most 15 characters before the @, for example bounces@example.com.',
      ),
  ),
  APP_SECRET: optional(z.string().min(32, 'APP_SECRET must have at least 32 characters; make one with: openssl rand -hex 32')),
  TRUST_PROXY: optional(
    z.coerce.number({ error: 'TRUST_PROXY must be the number of proxies in front of Coro, usually 1.' }).int().min(0).max(9),
  ),
  ROLE: optional(z.enum(['web', 'worker', 'both'], 'ROLE must be web, worker or both.')),
});

/**
 * Reads the configuration from environment variables. Without APP_SECRET one is made and kept beside the SQLite file;
 * with PostgreSQL, where several processes must share it, it has to be given. Throws `ConfigFault`.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const read = environment.safeParse(env);
  if (!read.success) throw new ConfigFault(sentenceOf(read.error));
  const e = read.data;
  if (e.RESEND_API_KEY && e.SMTP_URL)
    throw new ConfigFault('Both RESEND_API_KEY and SMTP_URL are set; remove the one that should not send.');
  if ((e.RESEND_API_KEY || e.SMTP_URL) && !e.MAIL_FROM)
    throw new ConfigFault('MAIL_FROM must say which address letters come from, for example survey@example.com.');
  const port = e.PORT ?? 3000;
  const databaseUrl = e.DATABASE_URL ?? join('data', 'coro.sqlite');
  const sender = { from: e.MAIL_FROM ?? 'Coro <coro@localhost.localdomain>', bounces: e.MAIL_BOUNCES };
  return {
    port,
    host: e.HOST ?? '127.0.0.1',
    baseUrl: e.BASE_URL ?? `http://localhost:${port}`,
    proxies: e.TRUST_PROXY ?? 0,
    databaseUrl,
    ballotDatabaseUrl: e.BALLOT_DATABASE_URL,
    secret: e.APP_SECRET ?? secretBeside(databaseUrl),
    mail: e.RESEND_API_KEY
      ? { by: 'resend', key: e.RESEND_API_KEY, url: e.RESEND_BASE_URL, ...sender }
      : e.SMTP_URL
        ? { by: 'smtp', url: e.SMTP_URL, ...sender }
        : { by: 'local', ...sender },
    feedback: { webhookSecrets: e.RESEND_WEBHOOK_SECRET ?? [], inboundSecret: e.INBOUND_SECRET },
    role: e.ROLE ?? 'both',
  };
}

function sentenceOf(error: z.ZodError): string {
  const issue = error.issues[0];
  const name = String(issue?.path[0] ?? '');
  return issue?.message.startsWith(name)
    ? issue.message
    : `${name} has a value that Coro cannot use: ${issue?.message ?? 'it is malformed'}.`;
}

function secretBeside(databaseUrl: string): string {
  if (databaseUrl.startsWith('postgres'))
    throw new ConfigFault('APP_SECRET must be set when PostgreSQL is used; make one with: openssl rand -hex 32');
  const file = join(dirname(databaseUrl), 'app-secret');
  try {
    if (!existsSync(file)) keepSecret(file, randomBytes(32).toString('hex'));
    const secret = readFileSync(file, 'utf8').trim();
    if (secret.length >= 32) return secret;
  } catch (e) {
    throw new ConfigFault(`The folder of DATABASE_URL cannot be used: ${e instanceof Error ? e.message : String(e)}.`);
  }
  throw new ConfigFault(
    `${file} must hold the secret that signs the links in letters; bring it back from a copy, or remove it and no link sent so far will work.`,
  );
}

/** Complete or not at all, and never over one that another process has made meanwhile. */
function keepSecret(file: string, secret: string): void {
  makeFolder(dirname(file));
  const making = `${file}.${process.pid}`;
  writeFileSync(making, secret, { mode: 0o600 });
  try {
    linkSync(making, file);
  } catch (e) {
    if (!existsSync(file)) throw e;
  } finally {
    rmSync(making);
  }
}

/** Step by step: Node's own recursive way never comes back from a file system that lets nobody make folders, such as /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder, { recursive: true });
}

/** `originOf('https://Coro.example.com:443/')` is 'https://coro.example.com', with which every link begins; undefined when there is more to it. */
function originOf(text: string): string | undefined {
  const url = URL.parse(text.trim().replace(/\/+$/, ''));
  return url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/` ? url.origin : undefined;
}
