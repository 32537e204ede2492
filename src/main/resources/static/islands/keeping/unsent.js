import { deliverLeftBehind } from './courier.js';
import { guardLeaving } from './leaving.js';
import { clock, make, say, sentencesOf } from './sentences.js';
import { isUnsent, Store } from './store.js';

const EVERY = 15_000;
const OPEN = 'tk-writing, tk-figures';

/** The texts on this device that the server has not got yet, with the way to each; nothing at all when there are none. */
class Unsent extends HTMLElement {
  #store = new Store();
  #words = {};
  #waiting = [];
  #held = 0;
  #timer = 0;

  connectedCallback() {
    if (this.#timer) return;
    this.#words = sentencesOf(this);
    this.hidden = true;
    if ('BroadcastChannel' in window) new BroadcastChannel('tk-keeping').onmessage = () => this.#list();
    window.addEventListener('online', () => this.#round());
    window.addEventListener('focus', () => this.#round());
    guardLeaving({ hasUnsent: () => this.#held > 0, send: () => this.#round(), words: this.#words });
    this.#round();
  }

  disconnectedCallback() {
    clearTimeout(this.#timer);
  }

  async #round() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#round(), EVERY);
    try {
      // beside an open text its own page delivers
      if (!document.querySelector(OPEN)) await deliverLeftBehind(this.#store, this.dataset.officer);
    } finally {
      await this.#list();
    }
  }

  /** What a pause in typing will send by itself is not worth a line; nor is the text that stands open on this page. */
  async #list() {
    const open = document.querySelector(OPEN)?.dataset.subject;
    const logs = (await this.#store.logs(this.dataset.officer)).filter((log) => log.subject !== open && isUnsent(log));
    this.#held = logs.length;
    this.#waiting = logs.filter((log) => log.conflicts.length > 0 || Date.now() - log.at > EVERY);
    this.hidden = this.#waiting.length === 0;
    this.querySelector('.tk-unsent')?.remove();
    if (!this.hidden) this.append(this.#box());
  }

  #box() {
    const lines = this.#waiting.map((log) => make('li', {},
      make('a', { href: log.page }, log.title),
      ` · ${say(this.#words, log.conflicts.length > 0 ? 'unsent.choose' : 'unsent.since', clock(log.at))}`));
    return make('div', { class: 'tk-unsent tk-refusal', role: 'status' },
      make('i', { class: 'ti ti-device-floppy', 'aria-hidden': 'true' }),
      make('div', {}, make('p', {}, make('strong', {}, say(this.#words, 'unsent.title'))), make('ul', {}, ...lines)));
  }
}

customElements.define('tk-unsent', Unsent);
