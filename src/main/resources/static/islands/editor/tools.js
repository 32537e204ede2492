// The bar of tools above the sheet: one tab stop, arrows inside, pressed and closed states, and the word count.
import {toggleMark} from 'prosemirror-commands';
import {closeHistory, redo, undo} from 'prosemirror-history';
import {commandFor, kindAt} from './blocks.js';
import {quoting} from './figures.js';
import {insertNote} from './notes.js';
import {schema} from './schema.js';
import {isInTable} from 'prosemirror-tables';
import {insertTable, TABLE_COMMANDS} from './tables.js';
import {counted} from './count.js';

const LEVEL_SIGNS = ['I.', '1.', '1.1.', 'a)'];
const TABLE_ICONS = {
  rowAbove: 'row-insert-top', rowBelow: 'row-insert-bottom', columnLeft: 'column-insert-left',
  columnRight: 'column-insert-right', removeRow: 'row-remove', removeColumn: 'column-remove', merge: 'arrows-join',
  split: 'arrows-split', headerRows: 'table-row', removeTable: 'trash',
};

export class Tools {
  #buttons = [];
  #due = 0;
  #countDue = 0;

  constructor(editor) {
    this.editor = editor;
    this.dom = element('div', {className: 'tk-tools'});
    this.main = bar(editor.say('editor.tools'), 'tk-tools-main');
    this.tables = bar(editor.say('editor.table.tools'), 'tk-tools-table');
    this.count = element('output', {className: 'tk-count'});
    this.#fill();
    this.dom.append(this.main, this.tables);
    this.tables.hidden = true;
    editor.addEventListener('tk-moved', () => this.#soon());
  }

  #fill() {
    const {editor} = this;
    const {bold, italic, underline, superscript} = schema.marks;
    this.kind = this.#kinds();
    this.main.append(this.kind, rule());
    this.#mark(bold, 'bold', 'Ctrl+B');
    this.#mark(italic, 'italic', 'Ctrl+I');
    this.#mark(underline, 'underline', 'Ctrl+U');
    this.#mark(superscript, 'superscript', 'Ctrl+.');
    this.main.append(rule());
    this.#kindButton('item-dash', 'list', 'editor.dash', '-');
    this.#kindButton('item-plus', 'plus', 'editor.plus', '+');
    this.main.append(rule());
    this.#add(this.main, 'square-asterisk', 'editor.note', 'Ctrl+Alt+F', {run: insertNote(editor.notes), notInNotes: true});
    this.#add(this.main, '123', 'editor.figure', '@', {run: quoting(editor)});
    this.#add(this.main, 'table-plus', 'editor.table.insert', '', {run: insertTable(3, 3), notInNotes: true});
    this.main.append(rule());
    this.#add(this.main, 'arrow-back-up', 'editor.undo', 'Ctrl+Z', {run: undo, onText: true});
    this.#add(this.main, 'arrow-forward-up', 'editor.redo', 'Ctrl+Y', {run: redo, onText: true});
    this.#add(this.main, 'search', 'editor.find', 'Ctrl+F', {open: () => editor.find.open()});
    this.#add(this.main, 'keyboard', 'editor.shortcuts', 'F1', {open: () => editor.openShortcuts()});
    this.main.append(this.count);
    for (const [name, run] of Object.entries(TABLE_COMMANDS)) {
      this.#add(this.tables, TABLE_ICONS[name], `editor.table.${name}`, '', {run, onText: true});
    }
  }

  #kinds() {
    const {editor} = this;
    const select = element('select', {className: 'tk-kind', title: editor.say('editor.kind')});
    select.setAttribute('aria-label', editor.say('editor.kind'));
    const options = [['paragraph', editor.say('editor.paragraph')], ['item-dash', editor.say('editor.dash')],
      ['item-plus', editor.say('editor.plus')]];
    for (const [name, key] of [['heading', 'editor.heading'], ['numbered', 'editor.numbered']]) {
      for (let level = Math.min(editor.level, 3) + 1; level <= 4; level++) {
        options.push([`${name}-${level}`, editor.say(key, LEVEL_SIGNS[level - 1])]);
      }
    }
    select.append(...options.map(([value, text]) => element('option', {value, textContent: text})));
    select.addEventListener('change', () => {
      this.#run(commandFor(select.value), false);
      editor.activeView.focus();
    });
    return select;
  }

  #mark(type, name, keys) {
    this.#add(this.main, name, `editor.${name}`, keys, {run: toggleMark(type), pressed: (state) => isOn(state, type)});
  }

  #kindButton(kind, icon, key, sign) {
    this.#add(this.main, icon, key, sign, {
      run: (state, dispatch) => commandFor(kindAt(state) === kind ? 'paragraph' : kind)(state, dispatch),
      pressed: (state) => kindAt(state) === kind,
    });
  }

  /** @param tool run: a command; onText: on the text even while a footnote is written; open: works at any time */
  #add(place, icon, key, keys, tool) {
    const label = this.editor.say(key);
    const title = keys ? `${label} (${keys})` : label;
    const button = element('button', {type: 'button', className: 'tk-tool', title, tabIndex: -1});
    button.setAttribute('aria-label', label);
    if (keys.length > 1) button.setAttribute('aria-keyshortcuts', keys.replace('Ctrl', 'Control'));
    const sign = element('i', {className: `ti ti-${icon}`});
    sign.setAttribute('aria-hidden', 'true');
    button.append(sign);
    // the cursor stays where it is while a button is pressed with the mouse
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', () => {
      if (tool.open) tool.open();
      else if (button.getAttribute('aria-disabled') !== 'true') this.#run(tool.run, tool.onText);
    });
    place.append(button);
    this.#buttons.push({button, tool});
  }

  #run(command, onText) {
    const {view: text, activeView} = this.editor;
    const view = onText ? text : activeView;
    // what a button did is undone by itself, not together with what was typed before
    command(view.state, (tr) => view.dispatch(tr.docChanged ? closeHistory(tr) : tr), view);
    if (document.activeElement === document.body) view.focus();
  }

  /** Puts the focus on the bar. */
  focus() {
    (this.main.querySelector('[tabindex="0"]') ?? this.kind).focus();
  }

  #soon() {
    this.#due ||= requestAnimationFrame(() => {
      this.#due = 0;
      this.refresh();
    });
    if (this.#countDue) return;
    this.#countDue = setTimeout(() => {
      this.#countDue = 0;
      this.#showCount();
    }, 300);
  }

  /** Shows what holds at the cursor. */
  refresh() {
    const {activeView: view, view: text} = this.editor;
    const writable = text.editable;
    const kind = kindAt(view.state);
    if (this.kind.value !== kind) this.kind.value = kind;
    this.kind.disabled = !writable;
    this.tables.hidden = !writable || view !== text || !isInTable(text.state);
    for (const {button, tool} of this.#buttons) {
      if (button.parentNode.hidden || tool.open) continue;
      const {state} = tool.onText ? text : view;
      if (tool.pressed) set(button, 'aria-pressed', String(Boolean(tool.pressed(state))));
      const possible = writable && !(tool.notInNotes && view !== text) && tool.run(state);
      set(button, 'aria-disabled', String(!possible));
    }
  }

  #showCount() {
    const {words, notes} = counted(this.editor.view.state.doc);
    const said = (number) => number.toLocaleString(document.documentElement.lang || 'vi');
    const key = notes > 0 ? 'editor.count.notes' : 'editor.count';
    this.count.textContent = this.editor.say(key, said(words), said(notes));
  }
}

function isOn(state, type) {
  const {from, $from, to, empty} = state.selection;
  return empty ? type.isInSet(state.storedMarks ?? $from.marks()) : state.doc.rangeHasMark(from, to, type);
}

function set(node, name, value) {
  if (node.getAttribute(name) !== value) node.setAttribute(name, value);
}

function element(tag, properties) {
  return Object.assign(document.createElement(tag), properties);
}

function rule() {
  return element('span', {className: 'tk-tools-rule'});
}

/** A toolbar: Tab enters it once, arrows, Home and End move inside. */
function bar(label, className) {
  const dom = element('div', {className: `tk-tools-bar ${className}`});
  dom.setAttribute('role', 'toolbar');
  dom.setAttribute('aria-label', label);
  dom.addEventListener('keydown', (event) => {
    const stops = [...dom.querySelectorAll('button, select')].filter((stop) => !stop.disabled);
    const at = stops.indexOf(event.target);
    const to = {ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: stops.length - 1}[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    stops.at(to % stops.length).focus();
  });
  dom.addEventListener('focusin', (event) => {
    dom.querySelectorAll('button, select').forEach((stop) => void (stop.tabIndex = stop === event.target ? 0 : -1));
  });
  return dom;
}
