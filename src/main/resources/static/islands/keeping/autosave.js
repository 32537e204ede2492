/** When to send: soon after a pause, now and then while typing goes on, and again and again while it fails. */
const PAUSE = 2_000;
const LATEST = 10_000;
const FIRST_RETRY = 2_000;
const LAST_RETRY = 30_000;
const REFUSED_RETRY = 60_000;

export class Autosave {
  #send;
  #timer = 0;
  #due = 0;
  #since = 0;
  #failures = 0;
  #again = false;

  /** @param {(isLeaving: boolean) => Promise<{kind: string, isDone: boolean}>} send */
  constructor(send) {
    this.#send = send;
    this.isBusy = false;
  }

  /** Something was typed. */
  changed() {
    if (this.#failures > 0) return; // the next attempt takes it along
    const now = Date.now();
    this.#since ||= now;
    this.#at(Math.min(now + PAUSE, this.#since + LATEST));
  }

  /** The network is back, or the officer is. */
  now() {
    this.#at(Date.now());
  }

  /** The page is being left. */
  leave() {
    if (this.isBusy || this.#failures > 0) return;
    this.#run(true);
  }

  #at(due) {
    if (this.#timer && this.#due === due) return;
    clearTimeout(this.#timer);
    this.#due = due;
    this.#timer = setTimeout(() => this.#run(false), Math.max(0, due - Date.now()));
  }

  async #run(isLeaving) {
    clearTimeout(this.#timer);
    this.#timer = 0;
    if (this.isBusy) {
      this.#again = true;
      return;
    }
    this.isBusy = true;
    this.#since = 0;
    const { kind, isDone } = await this.#send(isLeaving).catch(Autosave.#failed).finally(() => { this.isBusy = false; });
    this.#failures = kind === 'ok' ? 0 : this.#failures + 1;
    if (kind !== 'ok') this.#at(Date.now() + Autosave.#retryAfter(kind, this.#failures));
    else if (this.#again && !isDone) this.now();
    else if (!isDone) this.changed();
    this.#again = false;
  }

  /** A mistake of ours is no reason to stop trying: the text is on the device. */
  static #failed(failure) {
    reportError(failure);
    return { kind: 'silent', isDone: false };
  }

  static #retryAfter(kind, failures) {
    if (kind === 'refused') return REFUSED_RETRY;
    const pause = Math.min(FIRST_RETRY * 2 ** (failures - 1), LAST_RETRY);
    return pause * (0.8 + Math.random() * 0.4); // so that an office does not come back all in the same second
  }
}
