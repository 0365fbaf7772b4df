// Files to import: as they arrive, in pieces, and as long as a test wants them.

/** The bytes of a text or of bytes, a few at a time, as a network brings them. */
export async function* arriving(content: string | Uint8Array, piece = 10_000): AsyncGenerator<Uint8Array> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
}

/** A file of so many customers in 40 teams, made line by line. */
export async function* manyCustomers(count: number): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode('Codice cliente;Nome;E-mail;Telefono;Lingua;Percorso\n');
  for (let from = 0; from < count; from += 1000) {
    const lines = Array.from({ length: Math.min(1000, count - from) }, (_, i) => {
      const n = from + i;
      return `C${n};Nicolò ${n};cliente.${n}@lumen.example;+39 02 ${n};it;Regione ${n % 4} > Sede ${n % 20} > Squadra ${n % 40}\n`;
    });
    yield encoder.encode(lines.join(''));
  }
}

/** Everything that an iterable gives. */
export async function allOf<T>(things: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const one of things) all.push(one);
  return all;
}

/** A form with a file, as a browser sends it. */
export function fileForm(kind: string, content: BlobPart, name = 'people.csv'): FormData {
  const form = new FormData();
  form.append('kind', kind);
  form.append('file', new Blob([content]), name);
  return form;
}
