// Reads a form with a file as it arrives, without ever holding the file: the fields before it first, then its bytes as they come.
import { invalid, Refusal } from '#domain/refusal.ts';
import type { Door } from './environment.ts';
import type { Typed } from './forms.ts';

export type Upload = {
  readonly fields: Typed;
  readonly fileName: string;
  /** To be read once, to its end or not. */
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Takes what is left of the request and forgets it, so that the browser listens to the answer. */
  rest(): Promise<void>;
};

/** In bytes: the headers of a part, and a field that is not a file. */
const longestField = 16_384;
/** A browser that sends more than this after a refusal is cut off. */
const mostForgotten = 512 * 1024 * 1024;

/**
 * The form up to its first file, which is the last thing that is read; fields come before it in the page.
 * Throws `Refusal` invalid 'malformed' for anything else than such a form, `file` required when none was chosen.
 */
export async function uploadIn(c: Door): Promise<Upload> {
  const [, quoted, plain] =
    /^multipart\/form-data\b.*boundary=(?:"([^"]{1,70})"|([^\s;,]{1,70}))/i.exec(c.req.header('content-type') ?? '') ?? [];
  const boundary = quoted ?? plain;
  const { body } = c.req.raw;
  if (!boundary || !body) throw malformed();
  const source = sourceOf(body);
  const mark = Buffer.from(`\r\n--${boundary}`);
  const fields: Record<string, string> = Object.create(null) as Record<string, string>;
  await whole(source.upTo(mark));
  while ((await source.take(2)).toString() === '\r\n') {
    const headers = await whole(source.upTo(Buffer.from('\r\n\r\n')));
    const name = /[;\s]name="([^"]*)"/i.exec(headers)?.[1] ?? '';
    const fileName = /[;\s]filename="([^"]*)"/i.exec(headers)?.[1];
    if (fileName === '') throw invalid({ field: name, code: 'required' });
    if (fileName !== undefined) return { fields, fileName, bytes: source.upTo(mark), rest: () => source.forget(mostForgotten) };
    fields[name] = (await whole(source.upTo(mark))).replaceAll('\0', '');
  }
  throw malformed();
}

const malformed = (): Refusal => new Refusal('invalid', 'malformed');

/** Short text; throws when it is not short. */
async function whole(pieces: AsyncIterable<Buffer>): Promise<string> {
  let text: Buffer = Buffer.alloc(0);
  for await (const piece of pieces) {
    text = Buffer.concat([text, piece]);
    if (text.length > longestField) throw malformed();
  }
  return text.toString('utf8');
}

function sourceOf(body: ReadableStream<Uint8Array>) {
  const reader = body.getReader();
  // The first boundary has no line before it.
  let held: Buffer = Buffer.from('\r\n');
  const more = async (): Promise<boolean> => {
    // A connection that broke off is nobody's mistake here.
    const { done, value } = await reader.read().catch(() => ({ done: true, value: undefined }));
    if (done || !value) return false;
    const next = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
    held = held.length === 0 ? next : Buffer.concat([held, next]);
    return true;
  };
  return {
    /** What comes before a mark; the mark itself is taken away. Throws when it never comes. */
    async *upTo(mark: Buffer): AsyncGenerator<Buffer> {
      for (;;) {
        const at = held.indexOf(mark);
        const safe = at === -1 ? held.length - mark.length + 1 : at;
        const piece = held.subarray(0, Math.max(safe, 0));
        held = held.subarray(at === -1 ? piece.length : at + mark.length);
        if (piece.length > 0) yield piece;
        if (at !== -1) return;
        if (!(await more())) throw malformed();
      }
    },
    async take(count: number): Promise<Buffer> {
      while (held.length < count) if (!(await more())) throw malformed();
      const taken = held.subarray(0, count);
      held = held.subarray(count);
      return taken;
    },
    async forget(most: number): Promise<void> {
      for (let size = 0; size <= most; size += held.length) {
        held = Buffer.alloc(0);
        if (!(await more())) return;
      }
      await reader.cancel();
    },
  };
}
