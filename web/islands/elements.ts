// Makes elements for pages that say things by themselves; texts are texts, never markup.

type Given = Readonly<Record<string, string | boolean | undefined>>;

/** `element('p', { class: 'hint' }, 'Sent.')`; an attribute that is false or undefined is left out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  given: Given = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(given))
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : value);
  made.append(...children);
  return made;
}

/** A button that does something here and sends nothing. */
export function buttonFor(label: string, act: () => unknown): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'quiet' }, label);
  button.addEventListener('click', () => void act());
  return button;
}

/** Puts values into a sentence: `filled('{n} words', { n: '6' })`. What is put in is not looked at again. */
export const filled = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
