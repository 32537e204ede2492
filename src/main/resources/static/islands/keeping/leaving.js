import { say } from './sentences.js';

const PATIENCE = 3_000;
const guards = new Set();

/**
 * Asks before an officer signs out over text that the server has not got. It stays on the device either way.
 * @param {{hasUnsent: () => boolean, send: () => void, words: object}} guard
 */
export function guardSignOut(guard) {
  if (guards.size === 0) document.addEventListener('submit', beforeSignOut);
  guards.add(guard);
}

const unsent = () => [...guards].find((guard) => guard.hasUnsent());

async function beforeSignOut(event) {
  const form = event.target;
  if (!new URL(form.action).pathname.endsWith('/sign-out') || !unsent()) return;
  event.preventDefault();
  guards.forEach((guard) => guard.send());
  const until = Date.now() + PATIENCE;
  while (unsent() && Date.now() < until) await new Promise((resolve) => { setTimeout(resolve, 100); });
  const left = unsent();
  if (!left || window.confirm(say(left.words, 'signOut.unsent'))) form.submit();
}
