// The first step: an indicator is found by its name or code and chosen with the arrows or a press.
import { make } from '../keeping/sentences.js';
import { known } from '../editor/figures.js';
import { ask } from './figure-answers.js';
import { matching } from './figure-choices.js';

const STEPS = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

export class FigureSearch {
  #at = 0;
  #found = [];

  /** @param chosen told the indicator; @param typed told that a space was typed first: @ is to be a sign and nothing else */
  constructor(editor, choices, { chosen, typed }) {
    Object.assign(this, { editor, choices, chosen });
    const label = editor.say('editor.figure.search');
    this.input = make('input', {
      type: 'text', class: 'form-control', role: 'combobox', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false',
      'aria-label': label, placeholder: label, 'aria-autocomplete': 'list', 'aria-expanded': 'true', 'aria-controls': 'tk-quote-list',
    });
    this.list = make('ul', { id: 'tk-quote-list', role: 'listbox', class: 'tk-quote-list', 'aria-label': label });
    this.count = make('output', { class: 'visually-hidden' });
    this.element = make('div', { class: 'tk-quote-search' }, this.input, this.list, this.count);
    this.input.addEventListener('input', () => (this.input.value === ' ' ? typed() : this.#search()));
    this.input.addEventListener('keydown', (event) => this.#key(event));
    this.list.addEventListener('mousedown', (event) => event.preventDefault());
    this.list.addEventListener('click', ({ target }) => this.#choose(target.closest('li')?.dataset.code));
  }

  start() {
    this.#search();
    this.input.focus();
    const asks = this.choices.indicators.map((indicator) => this.#question(indicator));
    ask(this.editor, asks).then(() => this.#showValues());
  }

  #question({ code }) {
    return `${code}/${this.choices.scopes[0].notation}/this/value`;
  }

  #search() {
    this.#found = matching(this.choices.indicators, this.input.value);
    this.#at = 0;
    this.list.replaceChildren(...this.#found.map((indicator, i) => make('li', { role: 'option', id: `tk-quote-${i}`, 'data-code': indicator.code },
      make('span', { class: 'tk-quote-name' }, indicator.name), make('b', {}), make('small', {}, indicator.code))));
    if (this.#found.length === 0) this.list.append(make('li', { class: 'tk-quote-none', role: 'presentation' }, this.editor.say('editor.figure.none')));
    this.count.textContent = this.editor.say('editor.figure.found', this.#found.length);
    this.#showValues();
    this.#mark();
  }

  #showValues() {
    this.#found.forEach((indicator, i) => {
      this.list.children[i].querySelector('b').textContent = known.get(this.#question(indicator))?.said ?? '';
    });
  }

  #mark() {
    [...this.list.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === this.#at)));
    const option = this.list.children[this.#at];
    option?.scrollIntoView({ block: 'nearest' });
    if (this.#found.length > 0) this.input.setAttribute('aria-activedescendant', option.id);
    else this.input.removeAttribute('aria-activedescendant');
  }

  #key(event) {
    if (event.isComposing) return;
    const step = STEPS[event.key];
    if (event.key === 'Enter') this.#choose(this.#found[this.#at]?.code);
    else if (step) this.#at = Math.max(0, Math.min(this.#found.length - 1, this.#at + step));
    else return;
    event.preventDefault();
    if (step) this.#mark();
  }

  #choose(code) {
    const indicator = this.choices.indicators.find((one) => one.code === code);
    if (indicator) this.chosen(indicator);
  }
}
