import { isUnsent } from './store.js';
import { lastOfTab, looksLeft, randomId, take } from './turns.js';

const PATIENCE_WITH_OWN_PAST = 1_500;

/**
 * The log in which this page keeps a text: the one that this tab had before it was reloaded, else one that a closed or
 * crashed page left behind (unsent text first), else a new one. It stays ours until the page ends.
 */
export async function ownLog(store, { officer, subject }) {
  const all = (await store.logs(officer)).filter((log) => log.subject === subject);
  const last = lastOfTab.get(subject);
  const candidates = all.sort((a, b) => isUnsent(b) - isUnsent(a) || (b.id === last) - (a.id === last) || b.at - a.at);
  const ours = all.find((log) => log.id === last);
  if (ours && (await take(ours.id, PATIENCE_WITH_OWN_PAST))) {
    return adopted(store, subject, isUnsent(ours) ? ours : (await firstLeft(candidates.filter(isUnsent))) ?? ours);
  }
  const left = await firstLeft(candidates.filter((log) => log.id !== last));
  if (left) return adopted(store, subject, left);
  const id = randomId();
  await take(id);
  lastOfTab.set(subject, id);
  return { log: { id, officer, subject, changes: 0, saved: 0, base: null, conflicts: [], at: Date.now() }, texts: {}, steps: [] };
}

async function firstLeft(logs) {
  for (const log of logs) {
    if (looksLeft(log) && (await take(log.id))) return log;
  }
  return null;
}

async function adopted(store, subject, { id, changes, at }) {
  lastOfTab.set(subject, id);
  const { log, texts, steps } = await store.read(id);
  return { log: { ...log, changes, at }, texts, steps };
}

/** The steps that continue the text `now`, in order; after a gap nothing fits any more. */
export function stepsToReplay({ texts, steps }) {
  const from = (texts.now?.n ?? 0) + 1;
  const fitting = steps.filter((row) => row.n >= from);
  const gap = fitting.findIndex((row, i) => row.n !== from + i);
  return (gap < 0 ? fitting : fitting.slice(0, gap)).flatMap((row) => row.steps);
}

/** What was typed, as plain words, should its steps not fit the text any more. */
export function typedWords(steps) {
  const words = (node) => (node?.text ?? node?.attrs?.asks ?? '') + (node?.content ?? []).map(words).join('');
  return steps.map((step) => (step.slice?.content ?? []).map(words).join(' ')).join('').trim();
}
