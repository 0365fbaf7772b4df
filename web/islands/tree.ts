// Ticking a team ticks all below it, as asking it does.

export function tickWithAllBelow(tree: HTMLElement): void {
  for (const box of boxesIn(tree)) if (box.checked) followUp(box);
  tree.addEventListener('change', (event) => {
    if (event.target instanceof HTMLInputElement) followUp(event.target);
  });
}

/** What lies below a ticked team cannot be taken out of it; only the ticked team itself is sent. */
function followUp(box: HTMLInputElement): void {
  const item = box.closest('li');
  if (!item) return;
  for (const below of boxesIn(item)) {
    if (below === box) continue;
    below.checked = box.checked;
    below.disabled = box.checked;
  }
}

function boxesIn(element: HTMLElement): Iterable<HTMLInputElement> {
  return element.querySelectorAll<HTMLInputElement>('input[type=checkbox]');
}
