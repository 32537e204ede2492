// <tk-editor>: writes one text of the house, whose document is the server's JSON. Attributes: level (of the heading above
// the text), label, readonly, notation-url (where plain text is read), figures-url and
// figures-shelf (where figures are answered, and under which name they are kept). Event tk-change tells every step of a change.
import {EditorState, Selection} from 'prosemirror-state';
import {Step} from 'prosemirror-transform';
import {EditorView} from 'prosemirror-view';
import {copiedText, CopiedHtml} from './copying.js';
import {withoutIds} from './copies.js';
import {figuresOf} from './figures.js';
import {Find} from './find.js';
import {appended, exchanged, ledTo} from './from-outside.js';
import {settleIdentities} from './identity.js';
import {Json} from './json.js';
import {Notes} from './notes.js';
import {notePlugins, plugins} from './parts.js';
import {becoming} from './receiving.js';
import {schema} from './schema.js';
import {Tools} from './tools.js';

/** From this many blocks on, each block is laid out for itself (see editor.css). */
const LONG = 200;

class TkEditor extends HTMLElement {
  static observedAttributes = ['readonly', 'label', 'level'];

  #json = new Json();
  #words = {};
  #view = null;
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

  /** The view with the cursor: a footnote's body, or the text. */
  get activeView() {
    return this.notes.active?.view ?? this.#view;
  }

  connectedCallback() {
    document.addEventListener('keydown', this.#asked);
  }

  attributeChangedCallback() {
    this.#view?.setProps({});
    this.updated();
  }

  #build() {
    const text = element('div', 'tk-text');
    const list = Object.assign(element('ol', 'footnotes tk-notes'), {hidden: true});
    const sheet = element('div', 'paper tk-sheet');
    const head = element('div', 'tk-editor-head');
    this.notice = element('div', 'tk-editor-notice');
    this.notice.setAttribute('role', 'status');
    list.setAttribute('aria-label', this.say('editor.notes'));
    sheet.append(text, list);
    const copying = {clipboardSerializer: new CopiedHtml(), clipboardTextSerializer: copiedText};
    const editable = () => this.#isWritable();
    this.notes = new Notes(list, (...words) => this.say(...words), {
      plugins: (body) => notePlugins(this, body),
      props: {editable, ...copying},
      updated: () => this.updated(),
    });
    this.#view = new EditorView({mount: text}, {
      state: this.#stateOf(this.#json.read({type: 'doc'})),
      editable,
      ...copying,
      attributes: () => ({
        'class': 'tk-text', 'role': 'textbox', 'aria-multiline': 'true', 'aria-label': this.getAttribute('label') ?? '',
        'aria-readonly': String(!this.#isWritable()),
      }),
      dispatchTransaction: (tr) => this.#dispatch(tr),
      handleDOMEvents: {
        focus: () => this.#entered(),
        compositionend: () => void setTimeout(() => this.#composed()),
      },
    });
    this.find = new Find(this);
    this.tools = new Tools(this);
    head.append(this.tools.dom, this.find.dom, this.notice);
    this.replaceChildren(head, sheet);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.#asked);
  }

  /** The sign ? shows the keys, except where somebody writes. */
  #asked = (event) => {
    const writes = event.target.closest?.('input,textarea,select,[contenteditable=true]');
    if (event.key === '?' && !writes && !event.ctrlKey && !event.altKey) this.openShortcuts();
  };

  /** Shows the keys; the dialog is loaded when it is first asked for. */
  async openShortcuts() {
    const {Shortcuts} = await import('../aside/shortcuts.js');
    (this.shortcuts ??= new Shortcuts(this)).open();
  }

  /** Says how many pictures and objects of a pasted piece could not be taken. */
  leftOut(count) {
    const sentence = count > 0 ? this.say('editor.leftOut', count) : '';
    if (this.notice.textContent !== sentence) this.notice.textContent = sentence;
  }

  #isWritable() {
    return !this.hasAttribute('readonly');
  }

  #stateOf(doc) {
    return EditorState.create({doc, plugins: plugins(this)});
  }

  #entered() {
    this.#visited = true;
    this.notes.close();
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
    if (tr.docChanged) this.leftOut(0);
    const steps = transactions.flatMap((each) => each.steps).map((step) => step.toJSON());
    if (steps.length > 0) this.dispatchEvent(new CustomEvent('tk-change', {bubbles: true, detail: {steps}}));
  }

  /** Tells the parts around the text that something moved. */
  updated() {
    this.classList.toggle('is-long', this.#view?.state.doc.childCount > LONG);
    this.dispatchEvent(new Event('tk-moved'));
  }

  /** The text as manuscript JSON. Unchanged blocks are the same objects as the last time: read it, do not change it. */
  get value() {
    return this.#json.write(this.#view.state.doc);
  }

  /** A new text; the history begins anew and nobody is told of a change. */
  load(json) {
    if (!this.#view) this.#build();
    figuresOf(this);
    this.notes.close();
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
    return Boolean(this.#view?.composing || this.notes?.active?.view.composing);
  }

  /** Puts blocks after the one with the cursor, or at the end, with identities of their own; one change, one undo. */
  append(blocks) {
    if (!this.composing) this.#view.domObserver.flush();
    const {state} = this.#view;
    const $head = this.#visited ? state.selection.$head : Selection.atEnd(state.doc).$head;
    this.#view.dispatch(appended(state, this.#json.readBlocks(blocks.map(withoutIds)), $head));
  }

  /** Exchanges a block, or takes it out. Says whether it was there. */
  replaceBlock(id, json) {
    const tr = exchanged(this.#view.state, id, this.#json.readBlocks(json ? [json] : []));
    if (tr) this.#view.dispatch(tr);
    return tr !== null;
  }

  /** Puts the cursor into a block and shows it. Says whether it was there. */
  focusBlock(id) {
    const tr = ledTo(this.#view.state, id);
    if (tr) this.#view.dispatch(tr);
    if (tr) this.#view.focus();
    return tr !== null;
  }

  /** Puts the cursor into the text. */
  focus() {
    this.activeView.focus();
  }
}

function element(tag, className) {
  return Object.assign(document.createElement(tag), {className});
}

customElements.define('tk-editor', TkEditor);
