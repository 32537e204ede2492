// The dialog around figures: choosing one, or looking at the selected one. It stands at the cursor; on a phone at the top,
// where no keyboard covers it.
import { closeHistory } from 'prosemirror-history';
import { TextSelection } from 'prosemirror-state';
import { make } from '../keeping/sentences.js';
import { known } from '../editor/figures.js';
import { schema } from '../editor/schema.js';
import { ask } from './figure-answers.js';
import { figureCard } from './figure-card.js';
import { choicesOf, partsOf } from './figure-choices.js';
import { FigureSearch } from './figure-search.js';
import { FigureWording } from './figure-wording.js';

/** What may stand between the sign @ and the cursor when the dialog opens: a fast writer does not wait for it. */
const SIGN = /@([^\s@\ufffc]{0,40})$/;
const GAP = 6;
/** The choice needs this much height, and no dialog is of use with less than that; in pixels. */
const ENOUGH = 400;
const LEAST = 200;

/** @param typed whether the sign @ before the cursor called it */
export async function openFigures(editor, typed) {
  const view = editor.activeView;
  if (view.composing || editor.querySelector('dialog[open]')) return;
  const { node } = view.state.selection;
  if (node?.type === schema.nodes.figure) return void new FigureDialog(editor, view).showCard(node);
  if (!view.editable) return;
  const query = typed ? takenSign(view) : takenWords(view);
  if (query !== null) await new FigureDialog(editor, view, typed).showSearch(query);
}

/** A figure takes the place of selected words, never that of several paragraphs. */
function takenWords(view) {
  const { state } = view;
  const { $from, $to } = state.selection;
  if (!$from.sameParent($to)) view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, $to.pos)));
  return '';
}

/** Selects the sign with the words after it, so that a figure takes their place; null when the writer has gone on. */
function takenSign(view) {
  const { $from, empty } = view.state.selection;
  const found = empty && SIGN.exec($from.parent.textBetween(0, $from.parentOffset, '', '\ufffc'));
  if (!found) return null;
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, $from.pos - found[0].length, $from.pos)));
  return found[1];
}

class FigureDialog {
  constructor(editor, view, typed) {
    Object.assign(this, { editor, view, typed });
    this.dom = make('dialog', { class: 'tk-quote', 'aria-label': editor.say('editor.figure') });
    this.dom.addEventListener('close', () => this.#closed());
    this.dom.addEventListener('mousedown', (event) => event.target === this.dom && this.dom.close());
    editor.appendChild(this.dom);
  }

  async showSearch(query = '', before = null) {
    const choices = await choicesOf(this.editor);
    if (!choices) return this.#show(make('p', {}, this.editor.say('editor.figure.noIndicators')));
    const indicator = before && choices.indicators.find(({ code }) => code === before.indicator);
    if (indicator) return this.#showWording(choices, indicator, before);
    const search = new FigureSearch(this.editor, choices, {
      chosen: (one) => this.#showWording(choices, one, before),
      typed: () => this.#onlySign(),
    });
    search.input.value = query;
    this.#show(search.element, ENOUGH);
    return search.start();
  }

  #showWording(choices, indicator, before) {
    const wording = new FigureWording(this.editor, choices, indicator, before, {
      insert: (asks) => this.#insert(schema.nodes.figure.create({ asks })),
      back: () => this.showSearch(indicator.name, before && { ...before, indicator: null }),
      close: () => this.dom.close(),
    });
    this.#show(wording.element, ENOUGH);
    wording.start();
  }

  showCard(node) {
    const { asks } = node.attrs;
    const card = () => figureCard(this.editor, asks, this.view.editable, {
      change: () => this.showSearch('', partsOf(asks)),
      speak: () => this.#insert(schema.text(known.get(asks).said)),
      close: () => this.dom.close(),
    });
    this.#show(card());
    this.dom.querySelector('button, a').focus();
    if (!known.get(asks)?.name) ask(this.editor, [asks]).then(() => this.dom.querySelector('.tk-quote-card') && this.#show(card()));
  }

  /** @param needed the height for which a place is looked for; later contents stay there */
  #show(content, needed) {
    this.dom.replaceChildren(content);
    if (this.dom.open) return;
    this.dom.showModal();
    this.#place(needed ?? this.dom.offsetHeight);
  }

  /** Below the words, or above them where there is more room; what does not fit is scrolled. */
  #place(needed) {
    const { from, to } = this.view.state.selection;
    const [start, end] = [this.view.coordsAtPos(from), this.view.coordsAtPos(to)];
    const [above, below] = [start.top - 2 * GAP, innerHeight - end.bottom - 2 * GAP];
    const isBelow = below >= needed || below >= above;
    const sizes = {
      left: Math.max(GAP, Math.min(start.left, innerWidth - this.dom.offsetWidth - GAP)),
      height: Math.max(isBelow ? below : above, LEAST),
      top: isBelow ? Math.min(end.bottom + GAP, innerHeight - LEAST) : 'auto',
      bottom: isBelow ? 'auto' : innerHeight - start.top + GAP,
    };
    for (const [name, size] of Object.entries(sizes)) this.dom.style.setProperty(`--tk-quote-${name}`, size === 'auto' ? size : `${size}px`);
  }

  /** In the place of what is selected, in its typeface; one step to undo. */
  #insert(node) {
    const { view } = this;
    this.typed = false;
    this.dom.close();
    const { state } = view;
    const marks = state.selection.node?.marks ?? state.storedMarks ?? state.selection.$from.marks();
    view.dispatch(closeHistory(state.tr).replaceSelectionWith(node.mark(marks), false).scrollIntoView());
    view.dispatch(closeHistory(view.state.tr));
    view.focus();
  }

  /** A space after @: it is to be a sign and nothing else. */
  #onlySign() {
    this.dom.close();
    this.#leaveSign();
    this.view.dispatch(this.view.state.tr.insertText(' '));
  }

  /** The sign stays as text, with the cursor behind it. */
  #leaveSign() {
    const { selection, doc, tr } = this.view.state;
    if (this.typed) this.view.dispatch(tr.setSelection(TextSelection.create(doc, selection.to)));
    this.typed = false;
  }

  #closed() {
    this.dom.remove();
    this.#leaveSign();
    this.view.focus();
  }
}
