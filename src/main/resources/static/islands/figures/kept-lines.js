import { isUnsent } from '../keeping/store.js';
import { NOTHING, sameLine } from './row.js';

/**
 * The changed lines of a form as this device keeps them. Of each: `base`, the line both sides last agreed on; `mine`;
 * `sent`, what left without a certain answer; `refused`, why the server cannot take it; `theirs`, what somebody else
 * wrote, between which and `mine` the officer has to choose.
 */
export class KeptLines extends EventTarget {
  #store;

  constructor(store, log, texts = {}) {
    super();
    this.#store = store;
    this.log = { ...log, kind: 'figures' };
    this.pending = new Map(Object.entries(JSON.parse(texts.now?.doc ?? '{}')));
    this.agreed = texts.base ? JSON.parse(texts.base.doc) : null;
    this.broken = false;
  }

  get id() { return this.log.id; }
  get needsAttention() { return isUnsent(this.log); }
  get conflicts() { return [...this.pending].filter(([, line]) => line.theirs).map(([code]) => code); }
  get refused() { return [...this.pending].filter(([, line]) => line.refused).map(([code]) => code); }
  get toSend() {
    return [...this.pending].filter(([, line]) => !line.theirs && !line.refused).map(([code, { base, mine }]) => ({ code, base, mine }));
  }

  /** @param base the line as the page showed it, unless it was changed already */
  changed(code, base, mine) {
    const line = this.pending.get(code) ?? { base, sent: [] };
    const { theirs } = line;
    if (sameLine(mine, line.base) && line.sent.length === 0 && !theirs) this.pending.delete(code);
    else this.pending.set(code, { base: line.base, sent: line.sent, mine, ...(theirs ? { theirs } : {}) });
    this.log.changes += 1;
    return this.#keep();
  }

  sends(changes) {
    for (const { code, mine } of changes) {
      const line = this.pending.get(code);
      if (!line.sent.some((other) => sameLine(other, mine))) line.sent.push(mine);
    }
    return this.#keep();
  }

  /** The server's answer to changes that were sent. */
  heard({ lines, refused, overtaken }, changes) {
    const stored = new Map(lines.map((line) => [line.code, line]));
    const wrong = new Map(refused.map((finding) => [finding.code, finding]));
    for (const { code, mine } of changes) {
      const line = this.pending.get(code);
      if (!line) continue;
      const isStill = sameLine(line.mine, mine);
      if (wrong.has(code)) {
        if (isStill) line.refused = wrong.get(code);
      } else if (overtaken.includes(code)) {
        this.#overtaken(line, stored.get(code));
      } else if (isStill) {
        this.pending.delete(code);
      } else {
        Object.assign(line, { base: mine, sent: [] });
      }
    }
    return this.agrees(lines);
  }

  /** What came between was perhaps our own: it had arrived, and only its answer was lost. */
  #overtaken(line, { value, nil, note, by, at }) {
    const theirs = { value, nil, note };
    if (line.sent.slice(0, -1).some((other) => sameLine(other, theirs))) Object.assign(line, { base: theirs, sent: [] });
    else line.theirs = { ...theirs, by, at };
  }

  agrees(lines) {
    this.agreed = Object.fromEntries(lines.filter((line) => !line.computed).map(({ code, value, nil, note }) => [code, { value, nil, note }]));
    return this.#keep({ base: { n: this.log.changes, doc: JSON.stringify(this.agreed) } });
  }

  chooses(code, isMine) {
    const line = this.pending.get(code);
    const { value, nil, note } = line.theirs;
    if (isMine) this.pending.set(code, { base: { value, nil, note }, mine: line.mine, sent: [] });
    else this.pending.delete(code);
    return this.#keep();
  }

  /** The line as it stands on this device. */
  line(code, shown = NOTHING) {
    return this.pending.get(code)?.mine ?? this.agreed?.[code] ?? shown;
  }

  async #keep(texts = {}) {
    if (this.pending.size === 0) this.log.saved = this.log.changes;
    else if (this.log.saved >= this.log.changes) this.log.changes = this.log.saved + 1;
    this.log.at = Date.now();
    this.log.conflicts = this.conflicts;
    let works = true;
    try {
      await this.#store.write({ ...this.log }, { now: { n: this.log.changes, doc: JSON.stringify(Object.fromEntries(this.pending)) }, ...texts });
    } catch {
      works = false;
    }
    if (this.broken === works) {
      this.broken = !works;
      this.dispatchEvent(new Event('kept'));
    }
  }
}
