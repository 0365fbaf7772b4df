// Enhances what every page already does without script: sends forms once, follows rows, draws charts.

const charts = document.querySelectorAll<HTMLCanvasElement>('canvas[data-chart]');
if (charts.length > 0) void import('./charts.ts').then(({ drawCharts }) => drawCharts(charts));

const editor = document.querySelector<HTMLFormElement>('form[data-preview]');
if (editor) void import('./editor.ts').then(({ livePreview }) => livePreview(editor));
const tree = document.querySelector<HTMLElement>('[data-tree]');
if (tree) void import('./tree.ts').then(({ tickWithAllBelow }) => tickWithAllBelow(tree));

if (document.querySelector('.progress')) setInterval(lookAgain, 3000);

const zone = document.querySelector<HTMLSelectElement>('[data-device-zone] select');
if (zone) chooseOwnZone(zone);

document.querySelector<HTMLElement>('[data-focus]')?.focus();
document.addEventListener('submit', sendOnce);
document.addEventListener('change', submitOnChange);
document.addEventListener('click', followRow);
document.addEventListener('click', closeMenus);
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') closeMenus(event);
});
window.addEventListener('pageshow', releaseForms);

/** A page of long work shows where it is, as long as somebody looks at it and is not about to press something. */
function lookAgain(): void {
  if (document.visibilityState === 'visible' && (document.activeElement ?? document.body) === document.body) location.reload();
}

/** Whoever sets Coro up most likely sits where the organization is: its clock is the reader's, unless somebody chooses another. */
function chooseOwnZone(select: HTMLSelectElement): void {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  if ([...select.options].some((option) => option.value === timeZone)) select.value = timeZone;
}

/** A form that is on its way is not sent again; the button stays focusable and says that it waits. A look into another frame leaves the page as it is. */
function sendOnce(event: SubmitEvent): void {
  if (event.submitter?.hasAttribute('formtarget')) return;
  if (!(event.target instanceof HTMLFormElement) || event.defaultPrevented || event.target.method !== 'post') return;
  if (event.target.dataset['sent'] !== undefined) {
    event.preventDefault();
    return;
  }
  event.target.dataset['sent'] = '';
  for (const button of event.target.querySelectorAll('button')) button.setAttribute('aria-disabled', 'true');
}

/** The back button brings a page as it was left: its forms must be usable again. */
function releaseForms(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-sent]')) {
    delete form.dataset['sent'];
    for (const button of form.querySelectorAll('button')) button.removeAttribute('aria-disabled');
  }
}

function submitOnChange(event: Event): void {
  if (event.target instanceof HTMLSelectElement && event.target.dataset['autosubmit'] !== undefined) event.target.form?.requestSubmit();
}

/** A click anywhere in a row follows the row's link, unless something else was meant: another control, or marking text. */
function followRow(event: MouseEvent): void {
  if (!(event.target instanceof Element) || event.target.closest('a, button, input, select, label, summary')) return;
  if (getSelection()?.isCollapsed === false) return;
  const link = event.target.closest('tr.linked')?.querySelector<HTMLAnchorElement>('th > a');
  if (!link) return;
  if (event.ctrlKey || event.metaKey) window.open(link.href, '_blank', 'noopener');
  else link.click();
}

function closeMenus(event: Event): void {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.menu[open]')) {
    if (event.type === 'keydown' || !(event.target instanceof Node && menu.contains(event.target))) menu.open = false;
  }
}
