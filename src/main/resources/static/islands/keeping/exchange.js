import { same } from './same.js';

/**
 * Brings the device's text and the server's together. A sheet is where the text stands: in the open editor, or in the
 * store for a page that is gone. It has `doc()`, `receive(text)`, `replace(block, content)` and `settled()`, a promise that
 * no input method is composing.
 */

const CERTAIN = new Set(['signIn', 'token', 'baseNeeded', 'refused', 'otherOfficer']);

/** What we sent before may have arrived although its answer did not. */
function recognise(kept, { digest, text }) {
  if (!kept.sent || digest === kept.base) return false;
  if (!same(text, JSON.parse(kept.sent.doc))) return false;
  kept.agrees(digest, kept.sent.doc, kept.sent.n);
  return true;
}

const blockOf = (doc, id) => doc.content.find((block) => block.attrs?.id === id) ?? null;

/** Sends the text. An answer that got lost is looked for first, so that nobody has to choose between her own versions. */
export async function send(kept, sheet, server, { isLeaving = false } = {}) {
  let older = null;
  let moved = kept.base === null;
  if (kept.sent && !isLeaving) {
    const now = await server.get();
    if (now.kind !== 'ok') return now;
    if (!now.body.mayWrite) return { kind: 'refused', sentence: null, body: now.body };
    if (!recognise(kept, now.body)) {
      moved = now.body.digest !== kept.base;
      older = moved ? JSON.parse(kept.sent.doc) : null;
    } else if (!kept.isUnsent) {
      return now;
    }
  }
  const n = kept.changes;
  const doc = sheet.doc();
  await kept.sends(doc);
  const answer = await delivered(kept, server, doc, moved, isLeaving);
  if (answer.kind === 'ok') await settle(kept, sheet, answer.body, { n, doc, older });
  else if (CERTAIN.has(answer.kind)) await kept.wasNotTaken();
  return answer;
}

async function delivered(kept, server, doc, moved, isLeaving) {
  const letter = (withBase) => ({ doc, base: kept.base, baseDoc: withBase ? kept.baseDoc : null, device: kept.id });
  let answer = await server.put(letter(moved), isLeaving);
  if (answer.kind === 'token') {
    const now = await server.get();
    if (now.kind !== 'ok') return now;
    answer = await server.put(letter(moved));
    if (answer.kind === 'token') return { kind: 'refused', sentence: answer.sentence };
  }
  if (answer.kind === 'baseNeeded') answer = await server.put(letter(true));
  return answer;
}

/** The server has our text, perhaps merged with somebody else's. */
async function settle(kept, sheet, { digest, text, conflicts = [], changedBy }, { n, doc, older }) {
  await sheet.settled();
  const isStill = kept.changes === n;
  const isOwn = ({ block, theirs }) => isStill && older !== null && theirs !== null && same(theirs, blockOf(older, block));
  const open = conflicts.filter((conflict) => !isOwn(conflict)).map((conflict) => ({ ...conflict, by: changedBy ?? null }));
  if (open.length > 0) kept.addConflicts(open);
  if (!text) {
    await kept.agrees(digest, doc, n);
  } else if (isStill) {
    sheet.receive(text);
    await kept.agrees(digest, JSON.stringify(text), n, sheet.doc());
    conflicts.filter(isOwn).forEach(({ block, mine }) => sheet.replace(block, mine));
  } else {
    await kept.agrees(null, doc, n);
  }
}

/** Looks whether somebody else has saved, and shows it if nothing of ours is on its way. */
export async function refresh(kept, sheet, server) {
  const answer = await server.get();
  if (answer.kind !== 'ok' || answer.body.digest === kept.base) return answer;
  if (kept.sent && recognise(kept, answer.body)) return answer;
  await sheet.settled();
  if (kept.isUnsent) return answer;
  sheet.receive(answer.body.text);
  await kept.agrees(answer.body.digest, JSON.stringify(answer.body.text), kept.changes, sheet.doc());
  return answer;
}
