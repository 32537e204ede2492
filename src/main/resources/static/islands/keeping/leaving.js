import { make, say } from './sentences.js';

const PATIENCE = 3_000;
const guards = new Set();

/**
 * Asks before an officer signs out over text that the server has not got, and holds back forms that hand a text on
 * (`data-hands-on`) until the server has all of it. The text stays on the device either way.
 * @param {{hasUnsent: () => boolean, send: () => void, words: object}} guard
 */
export function guardLeaving(guard) {
  if (guards.size === 0) {
    document.addEventListener('submit', beforeSignOut);
    document.addEventListener('submit', beforeHandingOn, true);
  }
  guards.add(guard);
}

const unsent = () => [...guards].find((guard) => guard.hasUnsent());

/** Sends what is left and waits a little; the guard that still holds something, if any. */
export async function stillUnsent() {
  guards.forEach((guard) => guard.send());
  const until = Date.now() + PATIENCE;
  while (unsent() && Date.now() < until) await new Promise((resolve) => { setTimeout(resolve, 100); });
  return unsent();
}

async function beforeSignOut(event) {
  const form = event.target;
  if (!new URL(form.action).pathname.endsWith('/sign-out') || !unsent()) return;
  event.preventDefault();
  const left = await stillUnsent();
  if (!left || window.confirm(say(left.words, 'signOut.unsent'))) form.submit();
}

async function beforeHandingOn(event) {
  const { target: form, submitter } = event;
  if (!form.matches('[data-hands-on]') || !unsent()) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const left = await stillUnsent();
  if (left) refuse(form, say(left.words, 'handsOn.unsent'));
  else form.requestSubmit(submitter);
}

/** Says beside the pressed button why it waits. */
export function refuse(form, sentence) {
  const place = form.querySelector('[data-refusal]') ?? document.getElementById('alerts');
  place.replaceChildren(make('div', { class: 'tk-refusal', role: 'alert' },
    make('i', { class: 'ti ti-hand-stop', 'aria-hidden': 'true' }), make('p', {}, sentence)));
}
