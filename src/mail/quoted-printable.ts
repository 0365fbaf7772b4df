// Writes text as mail servers have carried it for thirty years: readable ASCII in lines of at most 76 characters.

const longest = 76;
const hex = Buffer.from('0123456789ABCDEF');
const [tab, lineFeed, carriageReturn, space, equals] = [9, 10, 13, 32, 61];

/** What is written on, again and again, before as much of it as was used is handed out. */
let slate = Buffer.alloc(0);

/**
 * Quoted-printable (RFC 2045, 6.7) of a text in UTF-8; every kind of line end becomes CR LF, and no line ends in a space.
 * `quotedPrintable('è = 1')` is '=C3=A8 =3D 1'.
 */
export function quotedPrintable(text: string): Buffer {
  const bytes = Buffer.from(text);
  // Three signs a byte, and three for each line that is cut.
  const most = bytes.length * 3 + Math.ceil((bytes.length * 3) / (longest - 3)) * 3 + 3;
  if (slate.length < most) slate = Buffer.allocUnsafeSlow(most);
  const out = slate;
  let end = 0;
  let column = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    const next = bytes[i + 1];
    if (byte === lineFeed || byte === carriageReturn) {
      if (byte === carriageReturn && next === lineFeed) i++;
      out[end++] = carriageReturn;
      out[end++] = lineFeed;
      column = 0;
      continue;
    }
    const atLineEnd = next === undefined || next === lineFeed || next === carriageReturn;
    const plain = (byte > space && byte < 127 && byte !== equals) || ((byte === space || byte === tab) && !atLineEnd);
    if (column + (plain ? 1 : 3) > longest - 1) {
      out[end++] = equals;
      out[end++] = carriageReturn;
      out[end++] = lineFeed;
      column = 0;
    }
    if (plain) {
      out[end++] = byte;
      column++;
    } else {
      out[end++] = equals;
      out[end++] = hex[byte >> 4]!;
      out[end++] = hex[byte & 15]!;
      column += 3;
    }
  }
  return Buffer.from(out.subarray(0, end));
}
