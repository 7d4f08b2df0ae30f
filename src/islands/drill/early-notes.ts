/** layouts/early.js keeps this up to date from the first key on. */
export function isComposing(): boolean {
  return document.documentElement.hasAttribute('data-composing');
}

/** A note that the form was handed in, as layouts/early.js leaves it. */
export function leaveNote(form: HTMLFormElement | null): void {
  form?.setAttribute('data-handed-in', '');
}

export function takeNote(form: HTMLFormElement | null): boolean {
  const noted = form?.hasAttribute('data-handed-in') === true;
  form?.removeAttribute('data-handed-in');
  return noted;
}
