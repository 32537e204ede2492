import { make, say } from './sentences.js';

const EVERY = 10_000;

/** Who else has the text open, asked every ten seconds while somebody looks at the page. */
export class Presence {
  #words;
  #ask;
  #timer = 0;
  #names = '';
  element = make('p', { class: 'tk-keeping-others', hidden: true, 'aria-live': 'polite' });

  /** @param {() => Promise<void>} ask */
  constructor(words, ask) {
    this.#words = words;
    this.#ask = ask;
    document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'visible') this.#round(); });
  }

  /** The first question comes at once, so that the others see who has come. */
  start(after = 500) {
    clearTimeout(this.#timer);
    if (document.visibilityState === 'visible') this.#timer = setTimeout(() => this.#round(), after);
  }

  show(others = []) {
    const names = others.join(', ');
    if (names === this.#names) return;
    this.#names = names;
    this.element.hidden = names === '';
    this.element.replaceChildren(make('i', { class: 'ti ti-users', 'aria-hidden': 'true' }), ` ${say(this.#words, 'others', names)}`);
  }

  async #round() {
    clearTimeout(this.#timer);
    await this.#ask();
    this.start(EVERY);
  }
}
