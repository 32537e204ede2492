import { make, say } from '../keeping/sentences.js';
import { onlyHere, wordsOf } from './block-words.js';

/** Both versions of a block side by side, and the three ways to decide. */
export class Choices {
  #words;
  #decide;
  #shown = '';

  /** @param {(conflict: object, choice: 'mine'|'theirs'|'both') => void} decide */
  constructor(words, decide) {
    this.#words = words;
    this.#decide = decide;
    this.element = make('section', { class: 'tk-choices', 'aria-label': say(words, 'choose.title'), hidden: true });
  }

  show(conflicts) {
    const key = JSON.stringify(conflicts);
    if (key === this.#shown) return;
    const hadFocus = this.element.contains(document.activeElement);
    this.#shown = key;
    this.element.hidden = conflicts.length === 0;
    this.element.replaceChildren(...conflicts.map((conflict, i) => this.#choice(conflict, i, conflicts.length)));
    if (hadFocus) this.element.querySelector('button')?.focus();
  }

  #choice(conflict, i, total) {
    const { by } = conflict;
    const [mine, theirs] = [wordsOf(conflict.mine), wordsOf(conflict.theirs)];
    const [onlyMine, onlyTheirs] = onlyHere(mine, theirs);
    const title = by ? say(this.#words, 'choose.by', by) : say(this.#words, 'choose.other');
    return make('div', { class: 'tk-choice', role: 'group', 'aria-label': title },
      make('p', { class: 'tk-choice-title' }, total > 1 ? `${title} (${i + 1}/${total})` : title),
      make('div', { class: 'tk-choice-sides' },
        this.#side('mine', say(this.#words, 'choose.mine'), conflict.mine, mine, onlyMine),
        this.#side('theirs', by ? say(this.#words, 'choose.theirs.by', by) : say(this.#words, 'choose.theirs'), conflict.theirs, theirs, onlyTheirs)),
      make('div', { class: 'tk-choice-buttons' },
        this.#button(conflict, 'mine', conflict.mine ? 'choose.keepMine' : 'choose.keepMine.removed', 'btn btn-primary'),
        this.#button(conflict, 'theirs', conflict.theirs ? 'choose.takeTheirs' : 'choose.takeTheirs.removed', 'btn'),
        conflict.mine && conflict.theirs ? this.#button(conflict, 'both', 'choose.keepBoth', 'btn') : null));
  }

  #side(kind, heading, block, words, only) {
    const text = block ? Choices.#marked(words, only, kind) : [make('em', {}, say(this.#words, 'choose.removed'))];
    return make('div', { class: `tk-choice-side is-${kind}` },
      make('h4', {}, heading), make('div', { class: 'tk-choice-text' }, ...text));
  }

  #button(conflict, choice, key, look) {
    return make('button', { type: 'button', class: look, 'data-choice': choice, onclick: () => this.#decide(conflict, choice) }, say(this.#words, key));
  }

  /** Neighbouring words of one kind share one mark. */
  static #marked(words, only, kind) {
    const runs = [];
    words.forEach((word, i) => {
      const last = runs.at(-1);
      if (last && last.isOnly === only[i]) last.text += word;
      else runs.push({ isOnly: only[i], text: word });
    });
    return runs.map((run) => (run.isOnly && run.text.trim() ? make('mark', { class: `is-${kind}` }, run.text) : run.text));
  }
}
