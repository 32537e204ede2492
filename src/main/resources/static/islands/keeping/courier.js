import { isUnsent } from './store.js';
import { KeptText } from './kept-text.js';
import { Server } from './server.js';
import { ClosedSheet } from './sheets.js';
import { send } from './exchange.js';
import { looksLeft, take } from './turns.js';
import { stepsToReplay } from './logs.js';

const FORGOTTEN_AFTER = 60 * 24 * 3_600_000;

/**
 * Delivers what pages that are gone could not send any more, so that nothing waits for a section to be opened again. A log
 * that holds nothing unsent stays as the copy to read offline, one for each text, for sixty days.
 */
export async function deliverLeftBehind(store, officer, own = null) {
  const copies = new Set();
  for (const log of await store.logs(officer)) {
    if (log.id === own) {
      copies.add(log.subject);
    } else if (isUnsent(log)) {
      if (log.changes > log.saved && looksLeft(log)) await whileOurs(log, () => deliver(store, log, officer));
    } else if (copies.has(log.subject) || Date.now() - log.at > FORGOTTEN_AFTER) {
      if (looksLeft(log)) await whileOurs(log, () => store.remove(log.id));
    } else {
      copies.add(log.subject);
    }
  }
}

async function whileOurs(log, work) {
  const giveBack = await take(log.id);
  if (!giveBack) return;
  try {
    await work();
  } finally {
    giveBack();
  }
}

async function deliver(store, { id, changes, at }, officer) {
  const read = await store.read(id);
  if (!read.log) return;
  if (read.log.kind === 'figures') {
    await (await import('../figures/delivery.js')).deliver(store, read, officer);
    return;
  }
  const text = written(read);
  if (!text) return;
  const kept = new KeptText(store, { ...read.log, changes, at }, read.texts);
  const sheet = new ClosedSheet(kept, text);
  const server = new Server({ text: kept.log.address, officer });
  let answer = await send(kept, sheet, server);
  if (answer.kind === 'ok' && kept.isUnsent) answer = await send(kept, sheet, server); // it had arrived earlier, in part
}

/** The last text; steps can be put into it only where the editor is loaded. */
function written(read) {
  if (!read.texts.now) return null;
  const text = JSON.parse(read.texts.now.doc);
  const steps = stepsToReplay(read);
  if (steps.length === 0) return text;
  if (!customElements.get('tk-editor')) return null;
  const editor = document.createElement('tk-editor');
  editor.hidden = true;
  document.body.append(editor);
  try {
    editor.load(text);
    return editor.replay(steps) ? editor.value : null;
  } finally {
    editor.remove();
  }
}
