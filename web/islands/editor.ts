// Shows a survey as it will be seen while it is being typed, and asks before what was typed is left behind.

const pause = 400;

/** The form's first button asks for the preview; it is pressed a moment after the last key. */
export function livePreview(form: HTMLFormElement): void {
  let button = form.querySelector<HTMLButtonElement>('button[formtarget]');
  let changed = form.dataset['preview'] === 'changed';
  let soon: ReturnType<typeof setTimeout> | undefined;

  form.addEventListener('input', () => {
    changed = true;
    clearTimeout(soon);
    soon = setTimeout(() => button && show(form, button), pause);
  });
  form.addEventListener('submit', (event) => {
    clearTimeout(soon);
    const pressed = event.submitter;
    if (pressed instanceof HTMLButtonElement && pressed.formTarget) button = pressed;
    else changed = false;
  });
  window.addEventListener('beforeunload', (event) => {
    if (changed) event.preventDefault();
  });
  if (changed && button) show(form, button);
}

/** Loads into a frame of its own and swaps: nothing flickers, the place on the page is kept, and the back button does not walk through every key. */
function show(form: HTMLFormElement, button: HTMLButtonElement): void {
  const old = form.querySelector<HTMLIFrameElement>('iframe');
  if (!old) return;
  form.querySelector('iframe[hidden]')?.remove();
  const next = document.createElement('iframe');
  next.name = `${old.name}-next`;
  next.title = old.title;
  next.hidden = true;
  old.after(next);
  next.addEventListener('load', () => {
    const { scrollX = 0, scrollY = 0 } = old.contentWindow ?? {};
    const name = old.name;
    old.remove();
    next.hidden = false;
    next.name = name;
    const shown = next.contentWindow;
    if (!shown) return;
    shown.name = name; // the attribute alone does not rename a window that is there already
    shown.scrollTo(scrollX, scrollY);
  });
  const target = button.formTarget;
  button.formTarget = next.name;
  form.requestSubmit(button);
  button.formTarget = target;
}
