// The bar that finds words: next, previous, how many; Escape closes it and leaves the cursor at the place found.
import {Plugin, PluginKey, TextSelection} from 'prosemirror-state';
import {Decoration, DecorationSet} from 'prosemirror-view';
import {found} from './finding.js';

/** More places than this are counted and not coloured. */
const COLOURED = 400;

const shown = new PluginKey('found');

/** Colours the places found in a text. */
export const showsFound = () => new Plugin({
  key: shown,
  state: {
    init: () => DecorationSet.empty,
    apply: (tr, set) => tr.getMeta(shown) ?? (set === DecorationSet.empty ? set : set.map(tr.mapping, tr.doc)),
  },
  props: {decorations: (state) => shown.getState(state)},
});

export class Find {
  #places = [];
  #at = -1;
  #due = 0;

  constructor(editor) {
    this.editor = editor;
    this.dom = document.createElement('div');
    this.dom.className = 'tk-find';
    this.dom.hidden = true;
    this.dom.setAttribute('role', 'search');
    this.input = Object.assign(document.createElement('input'), {type: 'search', className: 'form-control', autocomplete: 'off'});
    this.input.setAttribute('aria-label', editor.say('editor.find'));
    this.input.placeholder = editor.say('editor.find');
    this.count = document.createElement('output');
    this.dom.append(this.input, this.count, this.#button('chevron-up', 'editor.find.previous', () => this.#step(-1)),
      this.#button('chevron-down', 'editor.find.next', () => this.#step(1)),
      this.#button('x', 'editor.close', () => this.close()));
    this.input.addEventListener('input', () => this.#search());
    this.dom.addEventListener('keydown', (event) => this.#key(event));
    editor.addEventListener('tk-change', () => this.dom.hidden || this.#later());
  }

  #button(icon, key, act) {
    const label = this.editor.say(key);
    const button = Object.assign(document.createElement('button'), {type: 'button', className: 'tk-tool', title: label});
    button.setAttribute('aria-label', label);
    const sign = Object.assign(document.createElement('i'), {className: `ti ti-${icon}`});
    sign.ariaHidden = 'true';
    button.append(sign);
    button.addEventListener('click', act);
    return button;
  }

  /** Opens the bar with the selected words in it. */
  open() {
    const {state} = this.editor.activeView;
    const {from, to, $from, $to} = state.selection;
    const words = $from.sameParent($to) ? state.doc.textBetween(from, to) : '';
    this.dom.hidden = false;
    if (words) this.input.value = words;
    this.input.focus();
    this.input.select();
    this.#search();
  }

  close() {
    this.dom.hidden = true;
    const place = this.#places[this.#at];
    this.#places = [];
    this.#show();
    if (place) this.#select(place);
    else this.editor.focus();
  }

  #key(event) {
    if (event.key === 'Escape') this.close();
    else if (event.key === 'Enter' && event.target === this.input) this.#step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #later() {
    clearTimeout(this.#due);
    this.#due = setTimeout(() => this.#search(this.#at), 300);
  }

  #search(keep) {
    const {doc, selection} = this.editor.view.state;
    this.#places = found(doc, this.input.value.trim());
    const next = this.#places.findIndex(({to}) => to >= selection.from);
    this.#at = this.#places.length === 0 ? -1 : Math.min(keep ?? Math.max(next, 0), this.#places.length - 1);
    this.#show();
  }

  #step(by) {
    const {length} = this.#places;
    if (length === 0) return;
    this.#at = (this.#at + by + length) % length;
    this.#show();
  }

  #show() {
    const {length} = this.#places;
    const none = this.input.value.trim() && !this.dom.hidden && length === 0;
    this.count.textContent = none ? this.editor.say('editor.find.none') : length ? `${this.#at + 1}/${length}` : '';
    this.#colour();
    const place = this.#places[this.#at];
    if (place && !this.dom.hidden) this.#scrollTo(place);
  }

  #colour() {
    const {view} = this.editor;
    const {doc} = view.state;
    const first = Math.max(0, Math.min(this.#at - COLOURED / 2, this.#places.length - COLOURED));
    const spans = this.#places.slice(first, first + COLOURED).map(({from, to, note}, i) => {
      const name = first + i === this.#at ? 'tk-found is-current' : 'tk-found';
      return note ? markOf(doc, from, name) : Decoration.inline(from, to, {'class': name});
    });
    view.dispatch(view.state.tr.setMeta(shown, DecorationSet.create(doc, spans)).setMeta('addToHistory', false));
  }

  #scrollTo({from, note}) {
    const line = note && this.editor.querySelector(`li[data-note="${note}"]`);
    if (line) {
      line.scrollIntoView({block: 'center'});
      return;
    }
    const {node} = this.editor.view.domAtPos(from);
    (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).scrollIntoView({block: 'center'});
  }

  #select({from, to, note}) {
    const {view, notes} = this.editor;
    if (note && notes.open(note)) {
      const {view: body, mark} = notes.active;
      const inside = mark.getPos() + 1;
      body.dispatch(body.state.tr.setSelection(TextSelection.create(body.state.doc, from - inside, to - inside)));
      return;
    }
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, from, to)).scrollIntoView());
    view.focus();
  }
}

/** The mark of the footnote that a place stands in. */
function markOf(doc, pos, name) {
  const $pos = doc.resolve(pos);
  for (let depth = $pos.depth; depth > 0; depth--) {
    if ($pos.node(depth).type.name === 'footnote') {
      return Decoration.node($pos.before(depth), $pos.after(depth), {'class': name});
    }
  }
  return Decoration.inline(pos, pos, {});
}
