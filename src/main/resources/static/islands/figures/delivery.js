import { Server } from '../keeping/server.js';
import { KeptLines } from './kept-lines.js';

/** Brings what is kept here and what the server has together, line by line. */
export async function exchange(kept, server, isLeaving = false) {
  const changes = kept.toSend;
  if (changes.length === 0) {
    const now = await server.get();
    if (now.kind === 'ok') await kept.agrees(now.body.lines);
    return now;
  }
  const written = kept.sends(changes);
  if (!isLeaving) await written;
  const send = () => server.send(JSON.stringify({ changes }), isLeaving);
  let answer = await send();
  if (answer.kind === 'token') {
    const now = await server.get(); // brings a fresh token, and tells who is signed in
    if (now.kind !== 'ok') return now;
    answer = await send();
  }
  if (answer.kind === 'ok') await kept.heard(answer.body, changes);
  return answer.kind === 'token' ? { kind: 'refused', sentence: answer.sentence } : answer;
}

/** Lines that a page left behind which is gone. */
export async function deliver(store, { log, texts }, officer) {
  const kept = new KeptLines(store, log, texts);
  if (kept.toSend.length > 0) await exchange(kept, new Server({ text: log.address, officer }));
}
