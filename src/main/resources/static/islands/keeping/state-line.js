import { clock, make, say } from './sentences.js';

const ICONS = { saved: 'ti-circle-check', saving: 'ti-refresh', kept: 'ti-device-floppy', changed: 'ti-users', lost: 'ti-alert-triangle', closed: 'ti-plug-connected-x' };
const ROUTINE = new Set(['saved', 'saving']);

/**
 * The one line that says where the text is. Saving and being saved follow each other all day: a screen reader is told
 * only when something else begins or ends, hence the second, unseen line that is live.
 */
export class StateLine {
  #words;
  #signIn;
  #shown = '';
  #wasRoutine = true;
  #live = make('span', { class: 'visually-hidden', 'aria-live': 'polite', role: 'status' });
  #icon = make('i', { 'aria-hidden': 'true' });
  #text = make('span', { class: 'tk-keeping-words' });

  constructor(words, signIn) {
    this.#words = words;
    this.#signIn = signIn;
    this.element = make('p', { class: 'tk-keeping-state' }, this.#icon, this.#text, this.#live);
  }

  /**
   * @param {object} state
   * @param {'saved'|'saving'|'kept'|'changed'|'lost'|'closed'} state.name lost: neither here nor there; closed: not opened yet
   * @param {string} [state.reason] offline, silent, signIn, otherOfficer, refused
   * @param {string} [state.sentence] what the server said
   * @param {number|string} [state.at] when it was saved
   * @param {boolean} [state.isDeviceRefusing] nothing can be kept on this device
   */
  show(state) {
    const key = JSON.stringify(state);
    if (key === this.#shown) return;
    this.#shown = key;
    this.element.dataset.state = state.name;
    this.#icon.className = `ti ${ICONS[state.name]}`;
    this.#text.replaceChildren(...this.#sentences(state));
    this.#announce(state.name);
  }

  #announce(name) {
    const isRoutine = ROUTINE.has(name);
    if (name === 'saving' || (isRoutine && this.#wasRoutine)) return;
    this.#wasRoutine = isRoutine;
    this.#live.textContent = this.#text.textContent;
  }

  #sentences({ name, reason, sentence, at, isDeviceRefusing }) {
    const parts = [];
    const isSignIn = reason === 'signIn' || reason === 'otherOfficer';
    if (name === 'saved') parts.push(at ? say(this.#words, 'saved.at', clock(at)) : say(this.#words, 'saved'));
    else if (reason && (name !== 'lost' || isSignIn)) parts.push(make('strong', {}, say(this.#words, name)), ` ${sentence ?? say(this.#words, `reason.${reason}`)}`);
    else parts.push(say(this.#words, name));
    if (isSignIn) {
      parts.push(' ', make('a', { href: this.#signIn, target: '_blank', rel: 'opener' }, say(this.#words, 'signIn')));
    }
    if (isDeviceRefusing) parts.push(' ', make('span', { class: 'tk-keeping-warning' }, say(this.#words, 'device.refuses')));
    return parts;
  }
}
