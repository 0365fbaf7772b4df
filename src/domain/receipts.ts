// Receipts of counted ballots as people write them down: 24 characters that are hard to misread, in groups of four.

/** Crockford's base32: no I, L, O or U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const bytesWritten = 15;
const charactersWritten = (bytesWritten * 8) / 5;

/** The first 15 bytes of a hash in 24 characters, five bits each: `receiptText(new Uint8Array(32))` is 24 zeros. Throws an Error for fewer bytes. */
export function receiptText(hash: Uint8Array): string {
  if (hash.length < bytesWritten) throw new Error(`a receipt is made of ${bytesWritten} bytes, not ${hash.length}`);
  let bits = 0n;
  for (const byte of hash.subarray(0, bytesWritten)) bits = (bits << 8n) | BigInt(byte);
  return Array.from(
    { length: charactersWritten },
    (_, i) => alphabet[Number((bits >> BigInt(5 * (charactersWritten - 1 - i))) & 31n)]!,
  ).join('');
}

/** As it is shown and written down: `groupedReceipt('0123456789ABCDEFGHJKMNPQ')` is '0123 4567 89AB CDEF GHJK MNPQ'. */
export function groupedReceipt(receipt: string): string {
  return receipt.match(/.{1,4}/g)?.join(' ') ?? '';
}

/** What somebody typed, as it is stored; I and L are read as 1, O as 0. Undefined when it is not a receipt. */
export function readReceipt(typed: string): string | undefined {
  const said = typed
    .toUpperCase()
    .replaceAll(/[\s\-–.]/g, '')
    .replaceAll(/[IL]/g, '1')
    .replaceAll('O', '0');
  return said.length === charactersWritten && [...said].every((char) => alphabet.includes(char)) ? said : undefined;
}
