// Whether a ballot was counted: the device fetches the receipts that begin alike, and looks for its own among them.
import { readReceipt } from '#domain/receipts.ts';
import { receiptsLike, Unanswered } from './ballot-doors.ts';

/** Says whether a receipt, as it was typed or kept, is among those of the counted ballots of a wave. */
export async function check(organization: string, wave: string, typed: string): Promise<void> {
  const verdict = await verdictOn(organization, wave, typed);
  for (const line of document.querySelectorAll<HTMLElement>('[data-verdict]')) line.hidden = line.dataset['verdict'] !== verdict;
}

/** Takes the receipt beside a button along, and says so on the button. */
export async function copy(button: HTMLButtonElement): Promise<void> {
  await navigator.clipboard.writeText(button.parentElement?.querySelector('output')?.textContent ?? '');
  button.textContent = button.dataset['done'] ?? '';
}

/** It was counted, it was not, it cannot be known yet, it is no receipt, nobody answers. */
type Verdict = 'yes' | 'no' | 'counting' | 'malformed' | 'unknown';

async function verdictOn(organization: string, wave: string, typed: string): Promise<Verdict> {
  const receipt = readReceipt(typed);
  if (receipt === undefined) return 'malformed';
  try {
    return (await receiptsLike(organization, wave, receipt)).includes(receipt) ? 'yes' : 'no';
  } catch (e) {
    if (!(e instanceof Unanswered)) throw e;
    return e.code === 'notFound' ? 'counting' : 'unknown';
  }
}
