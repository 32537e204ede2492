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

const blockOf = (doc, id) => (doc.content ?? []).find((block) => block.attrs?.id === id) ?? null;

/** The block behind which ours stood, should it have to be put back. */
function before(doc, { block }) {
  const { content = [] } = JSON.parse(doc);
  return content[content.findIndex((other) => other.attrs?.id === block) - 1]?.attrs.id ?? null;
}

/** Sends the text. An answer that got lost is looked for first, so that nobody has to choose between her own versions. */
export async function send(kept, sheet, server, { isLeaving = false } = {}) {
  const theirs = { isMoved: kept.base === null, by: null, older: null };
  if (kept.sent && !isLeaving) {
    const now = await server.get();
    if (now.kind !== 'ok') return now;
    if (!now.body.mayWrite) return { kind: 'refused', sentence: null, body: now.body };
    if (!recognise(kept, now.body)) Object.assign(theirs, moved(kept, now.body));
    else if (!kept.isUnsent) return now;
  }
  const n = kept.changes;
  const doc = sheet.doc();
  const written = kept.sends(doc);
  if (!isLeaving) await written;
  const answer = await delivered(kept, server, { doc, theirs, isLeaving });
  if (answer.kind === 'ok') await settle(kept, sheet, answer.body, { n, doc, theirs });
  else if (CERTAIN.has(answer.kind)) await kept.wasNotTaken();
  return answer;
}

/** What we sent before, and its answer got lost, may be part of what the server has now. */
function moved(kept, { digest, changedBy }) {
  if (digest === kept.base) return {};
  return { isMoved: true, by: changedBy, older: JSON.parse(kept.sent.doc) };
}

async function delivered(kept, server, { doc, theirs, isLeaving }) {
  const put = () => server.put(
    { doc, base: kept.base, baseDoc: theirs.isMoved ? kept.baseDoc : null, device: kept.id }, isLeaving);
  let answer = await put();
  if (answer.kind === 'token' || answer.kind === 'baseNeeded') {
    const now = await server.get();
    if (now.kind !== 'ok') return now;
    theirs.isMoved ||= now.body.digest !== kept.base;
    theirs.by ??= now.body.changedBy;
    answer = await put();
  }
  return answer.kind === 'token' ? { kind: 'refused', sentence: answer.sentence } : answer;
}

/** The server has our text, perhaps merged with somebody else's. */
async function settle(kept, sheet, { digest, text, conflicts = [], changedBy }, { n, doc, theirs: { older, by } }) {
  await sheet.settled();
  const isStill = kept.changes === n;
  const isOwn = ({ block, theirs }) => isStill && older !== null && theirs !== null && same(theirs, blockOf(older, block));
  const other = by === changedBy ? null : by; // the answer names the sender
  const open = conflicts.filter((conflict) => !isOwn(conflict)).map((conflict) => ({ ...conflict, by: other, after: before(doc, conflict) }));
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
