// Reads what a form sent, checks it with zod, and shows the form again with what was typed when something is wrong.
import { z } from 'zod';
import { cleanName, longestName, normalEmail } from '#domain/people.ts';
import { isTimeZone } from '#domain/calendar.ts';
import { type Fault, invalid, Refusal, type RefusalCode } from '#domain/refusal.ts';
import type { Door } from './environment.ts';

/** What was typed, by field; of several values of one name they are joined by a line break. */
export type Typed = Readonly<Record<string, string>>;

/** The largest form that is read, in bytes; files have their own door (imports). */
const largest = 512 * 1024;

/** Reads an url-encoded form. Throws `Refusal` invalid 'malformed' for anything else, 'tooLong' when it is too large. */
export async function typedIn(c: Door): Promise<Typed> {
  const type = c.req.header('content-type') ?? '';
  if (!type.startsWith('application/x-www-form-urlencoded')) throw new Refusal('invalid', 'malformed');
  const text = await textOf(c);
  const typed: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [name, value] of new URLSearchParams(text)) {
    const clean = value.replaceAll('\u0000', '').replaceAll('\r\n', '\n');
    typed[name] = name in typed ? `${typed[name]}\n${clean}` : clean;
  }
  return typed;
}

async function textOf(c: Door): Promise<string> {
  if (Number(c.req.header('content-length') ?? 0) > largest) throw new Refusal('invalid', 'tooLong');
  if (c.req.header('transfer-encoding') === undefined) return c.req.text();
  // It does not say how long it is: read no further than it may be.
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of c.req.raw.body ?? []) {
    length += piece.length;
    if (length > largest) throw new Refusal('invalid', 'tooLong');
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString();
}

/** What the schema makes of it. Throws `Refusal` invalid with one fault a field; a schema names its reason as the message. */
export function read<T>(schema: z.ZodType<T>, typed: unknown): T {
  const outcome = schema.safeParse(typed);
  if (outcome.success) return outcome.data;
  const faults = new Map<string, Fault>();
  for (const issue of outcome.error.issues) {
    const field = String(issue.path[0] ?? '');
    if (!faults.has(field))
      faults.set(field, { field, code: reasonOf(issue), ...('maximum' in issue && { values: { max: Number(issue.maximum) } }) });
  }
  const [first, ...more] = faults.values();
  throw first ? invalid(first, ...more) : new Refusal('invalid', 'malformed');
}

/** Runs what a form asks for; when fields are wrong, shows `again` with the faults and status 422. */
export async function orAgain(
  c: Door,
  work: () => Promise<Response>,
  again: (faults: readonly Fault[]) => Response | Promise<Response>,
): Promise<Response> {
  try {
    return await work();
  } catch (e) {
    if (!(e instanceof Refusal) || e.kind !== 'invalid' || e.faults.length === 0) throw e;
    c.status(422);
    return again(e.faults);
  }
}

/** Goes on to a page by GET, so that reloading it does not send the form again; `done` names the sentence it shows. */
export function onTo(c: Door, path: string, done?: string): Response {
  return c.redirect(done ? `${path}${path.includes('?') ? '&' : '?'}done=${done}` : path, 303);
}

const because = (code: RefusalCode) => ({ error: code });

/** The fields that forms are made of; a message is always a `RefusalCode`. */
export const field = {
  text: (max: number) => z.string(because('required')).trim().min(1, because('required')).max(max, because('tooLong')),
  textOrNothing: (max: number) =>
    z
      .string()
      .trim()
      .max(max, because('tooLong'))
      .default('')
      .transform((v) => v || null),
  /** Of a person, a team, an organization: in one line, without signs that cannot be seen. */
  name: () =>
    z
      .string(because('required'))
      .transform(cleanName)
      .pipe(z.string().min(1, because('required')).max(longestName, because('tooLong'))),
  /** The name letters come from, or null for the organization's own; nothing that could be read as an address, or quotes that would be lost. */
  senderName: () =>
    z
      .string()
      .default('')
      .transform(cleanName)
      .pipe(
        z
          .string()
          .max(longestName, because('tooLong'))
          .regex(/^[^<>@"\\]*$/, because('notASenderName')),
      )
      .transform((v) => v || null),
  email: () => z.string(because('required')).transform(address),
  emailOrNothing: () =>
    z
      .string()
      .default('')
      .transform((v, issues) => (v.trim() === '' ? null : address(v, issues))),
  /** '#rrggbb', in small letters; null for nothing. */
  colour: () =>
    z
      .string()
      .default('')
      .transform((v) => v.trim().toLowerCase() || null)
      .pipe(
        z
          .string()
          .regex(/^#[0-9a-f]{6}$/, because('notAColour'))
          .nullable(),
      ),
  /** One that the platform knows; null for nothing. */
  timeZoneOrNothing: () =>
    z
      .string()
      .trim()
      .default('')
      .transform((v) => v || null)
      .refine((v) => v === null || isTimeZone(v), because('notAChoice')),
  choice: <const T extends string>(options: readonly T[]) => z.enum(options, because('notAChoice')),
  ticked: () =>
    z
      .string()
      .optional()
      .transform((v) => v !== undefined),
  whole: (min: number, max: number) =>
    z
      .string(because('required'))
      .trim()
      .regex(/^-?\d{1,9}$/, because('notANumber'))
      .transform(Number)
      .pipe(z.number().min(min, because('outOfRange')).max(max, because('outOfRange'))),
  /** Names of one checkbox group, each on its own line (see `typedIn`). */
  list: () =>
    z
      .string()
      .default('')
      .transform((v) => v.split('\n').filter(Boolean))
      .pipe(z.array(z.string()).max(5000, because('notAChoice'))),
};

function address(text: string, issues: z.RefinementCtx): string {
  try {
    return normalEmail(text);
  } catch (e) {
    if (!(e instanceof Refusal)) throw e;
    issues.addIssue({ code: 'custom', message: e.code });
    return z.NEVER;
  }
}

const codes = [
  'required',
  'tooLong',
  'notAChoice',
  'notANumber',
  'outOfRange',
  'notAnEmail',
  'notADay',
  'notAColour',
  'notASenderName',
] as const satisfies readonly RefusalCode[];

function reasonOf(issue: z.core.$ZodIssue): RefusalCode {
  return codes.find((code) => code === issue.message) ?? 'malformed';
}
