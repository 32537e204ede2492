// The second step: whose figure, for which period, and in which words, each shown as it will stand in the text.
import { make } from '../keeping/sentences.js';
import { known } from '../editor/figures.js';
import { ask } from './figure-answers.js';
import { wordings } from './figure-choices.js';

export class FigureWording {
  #rows = [];

  /**
   * @param before parts of the question that is there already, or none
   * @param acts insert(asks), back() and close()
   */
  constructor(editor, choices, indicator, before, acts) {
    Object.assign(this, { editor, indicator, before });
    const spans = choices.spans.filter(({ notation }) => indicator.spans.includes(notation));
    const isChange = before && /difference|change/.test(before.form);
    this.scope = this.#select('editor.figure.whose', withOwn(choices.scopes, before), before?.scope);
    this.span = this.#select('editor.figure.period', spans, isChange ? 'this' : before?.span);
    this.list = make('fieldset', { class: 'tk-quote-wordings' });
    this.note = make('p', { class: 'tk-quote-note', role: 'status' });
    const say = (key) => editor.say(key);
    this.element = make('form', { class: 'tk-quote-form' },
      make('div', { class: 'tk-quote-title' },
        make('button', { type: 'button', class: 'tk-tool', 'aria-label': say('editor.figure.back'), title: say('editor.figure.back'), onclick: acts.back },
          make('i', { class: 'ti ti-arrow-left', 'aria-hidden': 'true' })),
        make('h2', {}, indicator.name, make('small', {}, indicator.code))),
      make('div', { class: 'tk-quote-selects' }, this.scope.parentNode, this.span.parentNode),
      this.note, this.list,
      make('div', { class: 'tk-actions' },
        make('button', { type: 'submit', class: 'btn btn-primary' }, say(before ? 'editor.figure.replace' : 'editor.figure.insert')),
        make('button', { type: 'button', class: 'btn', onclick: acts.close }, say('editor.figure.cancel'))));
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      acts.insert(this.#chosen().asks);
    });
    this.element.addEventListener('change', ({ target }) => (target.type === 'radio' ? this.#showNote() : this.#list()));
  }

  start() {
    this.#list();
    this.list.querySelector(':checked').focus();
  }

  #select(key, options, value) {
    const select = make('select', { class: 'form-select' }, ...options.map(({ notation, words }) => make('option', { value: notation }, words)));
    if (options.some(({ notation }) => notation === value)) select.value = value;
    make('label', {}, make('span', {}, this.editor.say(key)), select);
    return select;
  }

  #chosen() {
    return this.#rows.find(({ radio }) => radio.checked);
  }

  /** Lists the wordings; the one that was chosen stays chosen where it still makes sense. */
  #list() {
    const wanted = this.#chosen() ?? this.before ?? { form: 'value' };
    this.#rows = wordings(this.indicator, this.scope.value, this.span.value).map((wording) => this.#row(wording));
    const change = (form) => /difference|change/.test(form);
    const same = this.#rows.find(({ form, span }) => form === wanted.form && (!change(form) || span === wanted.span));
    (same ?? this.#rows[0]).radio.checked = true;
    this.list.replaceChildren(make('legend', {}, this.editor.say('editor.figure.wording')), ...this.#rows.map(({ label }) => label));
    this.#showWords();
    const rows = this.#rows;
    ask(this.editor, rows.map(({ asks }) => asks)).then(() => rows === this.#rows && this.#showWords());
  }

  #row({ asks, form, span }) {
    const radio = make('input', { type: 'radio', name: 'wording', value: asks });
    const words = make('b', {});
    const key = `editor.figure.form.${form}${/difference|change/.test(form) && span === 'year_before' ? '.year_before' : ''}`;
    const label = make('label', { class: 'tk-quote-wording' }, radio, make('span', {}, words, make('small', {}, this.editor.say(key))));
    return { asks, form, span, radio, words, label };
  }

  /** A wording that says nothing, or nothing else than the plain number, is not offered. */
  #showWords() {
    const plain = known.get(this.#rows[0].asks)?.said;
    for (const { asks, form, radio, words, label } of this.#rows) {
      const answer = known.get(asks);
      const idle = answer && (answer.said == null || (form === 'rounded' && answer.said === plain));
      label.hidden = Boolean(idle && form !== 'value' && !radio.checked);
      words.textContent = answer ? answer.said ?? this.editor.say('editor.figure.unanswered') : '…';
      words.classList.toggle('is-unanswered', answer?.said == null);
    }
    this.#showNote();
  }

  #showNote() {
    const { missing = [], broken } = known.get(this.#chosen().asks) ?? {};
    const notes = [missing.length > 0 && this.editor.say('editor.figure.missing', missing.join(', ')), broken && this.editor.say('editor.figure.broken')];
    this.note.textContent = notes.filter(Boolean).join('. ');
  }
}

/** A scope that is not offered here, such as that of another unit, can stay what it is. */
function withOwn(scopes, before) {
  if (!before || scopes.some(({ notation }) => notation === before.scope)) return scopes;
  const asks = [...known.keys()].find((one) => one.split('/')[1] === before.scope);
  return [...scopes, { notation: before.scope, words: known.get(asks)?.whose ?? before.scope }];
}
