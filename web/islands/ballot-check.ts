// Whether a ballot was counted: the device fetches the receipts that begin alike, and looks for its own among them.
import { readReceipt } from '#domain/receipts.ts';
import { receiptsLike, Unanswered } from './ballot-doors.ts';

/** What to say of a receipt as it was typed or kept: it was counted, it was not, it cannot be known yet, it is none. */
export type Verdict = 'yes' | 'no' | 'counting' | 'malformed' | 'unknown';

export async function verdictOn(organization: string, wave: string, typed: string): Promise<Verdict> {
  const receipt = readReceipt(typed);
  if (receipt === undefined) return 'malformed';
  try {
    return (await receiptsLike(organization, wave, receipt)).includes(receipt) ? 'yes' : 'no';
  } catch (e) {
    if (!(e instanceof Unanswered)) throw e;
    return e.code === 'notFound' ? 'counting' : 'unknown';
  }
}
