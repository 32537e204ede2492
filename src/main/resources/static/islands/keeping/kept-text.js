import { isUnsent } from './store.js';

/**
 * A text as this device keeps it. `changes` counts what was typed here; `saved` is how much of it the server has;
 * `base` is the digest of the text both last agreed on and `baseDoc` that text itself. When `base` is null they agreed on
 * a text that the server has meanwhile merged with somebody else's: what we send next must carry `baseDoc` along.
 * Texts are JSON strings: cheap to store, to compare and to send.
 */
export class KeptText extends EventTarget {
  #store;
  #gap = false;

  constructor(store, log, texts = {}) {
    super();
    this.#store = store;
    this.log = log;
    this.baseDoc = texts.base?.doc ?? null;
    this.sent = texts.sent ? { n: texts.sent.n, doc: texts.sent.doc } : null;
    this.broken = false;
  }

  get id() { return this.log.id; }
  get officer() { return this.log.officer; }
  get changes() { return this.log.changes; }
  get base() { return this.log.base; }
  get conflicts() { return this.log.conflicts; }
  get isUnsent() { return this.log.changes > this.log.saved; }
  get needsAttention() { return isUnsent(this.log); }

  /** Something was typed; only the step is written. */
  changed(steps) {
    this.log.changes += 1;
    this.log.at = Date.now();
    if (!this.#gap) this.#keep(this.#store.append(this.id, this.log.changes, steps));
  }

  /** The whole text, so that the steps before it are no longer needed. */
  snapshot(doc) {
    return this.#write({ now: { n: this.log.changes, doc } });
  }

  /** The text is about to leave; if its answer gets lost we must recognise it on the server. */
  sends(doc) {
    this.sent = { n: this.log.changes, doc };
    return this.#write({ now: this.sent, sent: this.sent });
  }

  /** The server certainly did not take it. */
  wasNotTaken() {
    this.sent = null;
    return this.#write({ sent: null });
  }

  /**
   * Device and server agree on a text that holds our first n changes.
   * @param {string|null} digest null if the server holds it merged with something else
   * @param {string|null} now the text on the screen, if it was replaced by this
   */
  agrees(digest, baseDoc, n, now = null) {
    this.log.base = digest;
    this.log.saved = Math.max(this.log.saved, n);
    this.baseDoc = baseDoc;
    this.sent = null;
    const texts = { base: { n, doc: baseDoc }, sent: null };
    if (now !== null) texts.now = { n: this.log.changes, doc: now };
    return this.#write(texts);
  }

  /** Two versions of a block between which the officer must choose; a newer pair replaces an older one. */
  addConflicts(found) {
    const named = new Set(found.map((conflict) => conflict.block));
    this.log.conflicts = [...this.log.conflicts.filter((old) => !named.has(old.block)), ...found];
    return this.#write({});
  }

  decided(conflict) {
    this.log.conflicts = this.log.conflicts.filter((other) => other.block !== conflict.block);
    return this.#write({});
  }

  forget() {
    return this.#keep(this.#store.remove(this.id));
  }

  async #write(texts) {
    const works = await this.#keep(this.#store.write({ ...this.log }, texts));
    if (works && texts.now && texts.now.n === this.log.changes) this.#gap = false;
  }

  /** After a step that could not be kept, the following ones fit nothing: only a whole text helps. */
  async #keep(writing) {
    let works = true;
    try {
      await writing;
    } catch {
      works = false;
      this.#gap = true;
    }
    if (this.broken === works) {
      this.broken = !works;
      this.dispatchEvent(new Event('kept'));
    }
    this.dispatchEvent(new Event('written'));
    return works;
  }
}
