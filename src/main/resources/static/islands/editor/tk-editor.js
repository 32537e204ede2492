// <tk-editor>: writes one text of the house. What it can do is told in docs/editor.md.
import {AllSelection, EditorState, NodeSelection, Selection} from 'prosemirror-state';
import {EditorView} from 'prosemirror-view';
import {Step} from 'prosemirror-transform';
import {closeHistory} from 'prosemirror-history';
import {Fragment} from 'prosemirror-model';
import {settleIdentities} from './identity.js';
import {Json} from './json.js';
import {Notes} from './notes.js';
import {plugins, notePlugins} from './parts.js';
import {becoming} from './receiving.js';
import {schema} from './schema.js';
import {withoutIds} from './copies.js';

class TkEditor extends HTMLElement {
  static observedAttributes = ['readonly', 'label', 'level'];

  #json = new Json();
  #words = {};
  #view = null;
  #notes;
  #visited = false;

  /** The sentences of the page's language, by key; to be given before {@link load}. */
  set words(words) {
    this.#words = words;
  }

  get words() {
    return this.#words;
  }

  /** A sentence, with its places {0}, {1} … filled. */
  say(key, ...details) {
    const sentence = this.#words[key] ?? key;
    return sentence.replace(/\{(\d)\}/g, (place, index) => details[index] ?? place);
  }

  /** Level of the heading above the text, 0 to 4: headings inside are deeper. */
  get level() {
    return Math.min(4, Math.max(0, Number(this.getAttribute('level')) || 0));
  }

  /** The view of the text, for the parts of the editor. */
  get view() {
    return this.#view;
  }

  /** Whether an id is that of a paragraph that only gives the cursor a place. */
  isStandIn = (id) => this.#json.isStandIn(id);

  get notes() {
    return this.#notes;
  }

  /** The view with the cursor: a footnote's body, or the text. */
  get activeView() {
    return this.#notes.active?.view ?? this.#view;
  }

  connectedCallback() {
    if (!this.#view) this.#build();
  }

  attributeChangedCallback() {
    this.#view?.setProps({});
    this.updated();
  }

  #build() {
    const text = Object.assign(document.createElement('div'), {className: 'tk-text'});
    const list = Object.assign(document.createElement('ol'), {className: 'footnotes tk-notes', hidden: true});
    const sheet = Object.assign(document.createElement('div'), {className: 'paper tk-sheet'});
    sheet.append(text, list);
    this.replaceChildren(sheet);
    this.#notes = new Notes(list, (...words) => this.say(...words), {
      plugins: (body) => notePlugins(this, body),
      props: () => ({editable: () => this.#isWritable()}),
      updated: () => this.updated(),
    });
    this.#view = new EditorView({mount: text}, {
      state: this.#stateOf(this.#json.read({type: 'doc'})),
      editable: () => this.#isWritable(),
      attributes: () => ({
        'class': 'tk-text', 'role': 'textbox', 'aria-multiline': 'true', 'aria-label': this.getAttribute('label') ?? '',
      }),
      dispatchTransaction: (tr) => this.#dispatch(tr),
      handleDOMEvents: {
        focus: () => this.#entered(),
        compositionend: () => void setTimeout(() => this.#composed()),
      },
    });
  }

  #isWritable() {
    return !this.hasAttribute('readonly');
  }

  #stateOf(doc) {
    return EditorState.create({doc, plugins: plugins(this)});
  }

  #entered() {
    this.#visited = true;
    this.#notes.close();
    this.updated();
    return false;
  }

  #composed() {
    const tr = this.composing ? null : settleIdentities(this.#view.state, this.isStandIn);
    if (tr) this.#view.dispatch(tr);
  }

  #dispatch(tr) {
    const {state, transactions} = this.#view.state.applyTransaction(tr);
    this.#view.updateState(state);
    this.updated();
    if (tr.getMeta('silent')) return;
    const steps = transactions.flatMap((each) => each.steps).map((step) => step.toJSON());
    if (steps.length > 0) this.dispatchEvent(new CustomEvent('tk-change', {bubbles: true, detail: {steps}}));
  }

  /** Tells the parts around the text that something moved. */
  updated() {
    this.dispatchEvent(new Event('tk-moved'));
  }

  /** The text as manuscript JSON. Unchanged blocks are the same objects as the last time: read it, do not change it. */
  get value() {
    return this.#json.write(this.#view.state.doc);
  }

  /** A new text; the history begins anew and nobody is told of a change. */
  load(json) {
    this.connectedCallback();
    this.#notes.close();
    this.#visited = false;
    this.#view.updateState(this.#stateOf(this.#json.read(json)));
    this.updated();
  }

  /** Somebody else's text: only what differs is replaced; cursor and history stay, and nobody is told of a change. */
  receive(json) {
    const tr = becoming(this.#view.state.tr, this.#json.read(json));
    if (tr.docChanged) this.#view.dispatch(tr.setMeta('silent', true).setMeta('addToHistory', false));
  }

  /** Makes kept steps again, all or none; says whether they fitted. Nobody is told of a change. */
  replay(steps) {
    const tr = this.#view.state.tr;
    try {
      for (const json of steps) {
        if (tr.maybeStep(Step.fromJSON(schema, json)).failed) return false;
      }
      tr.doc.check();
    } catch (misfit) {
      if (misfit instanceof RangeError || misfit instanceof TypeError) return false;
      throw misfit;
    }
    if (tr.docChanged) this.#view.dispatch(tr.setMeta('silent', true).setMeta('addToHistory', false));
    return true;
  }

  /** Whether an input method is composing a word, in the text or in a footnote. */
  get composing() {
    return Boolean(this.#view?.composing || this.#notes?.active?.view.composing);
  }

  /** Puts blocks after the one with the cursor, or at the end, with identities of their own; one change, one undo. */
  append(blocks) {
    const nodes = this.#json.readBlocks(blocks.map(withoutIds));
    const {doc, selection, tr} = this.#view.state;
    const $head = this.#visited ? selection.$head : Selection.atEnd(doc).$head;
    const block = $head.depth > 0 ? $head.node(1) : null;
    const empty = block?.type === schema.nodes.paragraph && block.content.size === 0;
    const from = !block ? doc.content.size : empty ? $head.before(1) : $head.after(1);
    closeHistory(tr).replaceWith(from, empty ? $head.after(1) : from, Fragment.from(nodes));
    const end = from + nodes.reduce((size, node) => size + node.nodeSize, 0);
    tr.setSelection(Selection.near(tr.doc.resolve(end), -1));
    this.#view.dispatch(tr.scrollIntoView());
  }

  /** Exchanges a block, or takes it out. Says whether it was there. */
  replaceBlock(id, json) {
    const found = this.#find(id);
    if (!found) return false;
    const {pos, node, parent} = found;
    const nodes = json ? this.#json.readBlocks([json]) : parent.childCount > 1 ? [] : [schema.nodes.paragraph.create()];
    const tr = closeHistory(this.#view.state.tr);
    this.#view.dispatch(tr.replaceWith(pos, pos + node.nodeSize, nodes));
    return true;
  }

  /** Puts the cursor into a block and shows it. */
  focusBlock(id) {
    const found = this.#find(id);
    if (!found) return false;
    const {tr} = this.#view.state;
    const $start = tr.doc.resolve(found.pos + 1);
    const selection = Selection.findFrom($start, 1, true) ?? NodeSelection.create(tr.doc, found.pos);
    this.#view.dispatch(tr.setSelection(selection).scrollIntoView());
    this.#view.focus();
    return true;
  }

  #find(id) {
    let found = null;
    this.#view.state.doc.descendants((node, pos, parent) => {
      if (!found && node.isBlock && node.attrs.id === id) found = {node, pos, parent};
      return !found;
    });
    return found;
  }

  /** Puts the cursor into the text. */
  focus() {
    this.activeView.focus();
  }
}

customElements.define('tk-editor', TkEditor);
