// Footnotes: a mark in the text, the body in the list at the foot. The list shows bodies as plain HTML, and only the
// one that is being written is an editor (note-body.js), so that seven hundred notes cost little more than seven.
import {closeHistory} from 'prosemirror-history';
import {DOMSerializer} from 'prosemirror-model';
import {NodeSelection, Plugin, TextSelection} from 'prosemirror-state';
import {schema} from './schema.js';
import {NoteBody} from './note-body.js';

const serializer = DOMSerializer.fromSchema(schema);

/** The mark of one footnote in the text. */
class NoteMark {
  constructor(notes, node, getPos) {
    Object.assign(this, {notes, node, getPos});
    this.dom = document.createElement('sup');
    this.dom.className = 'fn tk-mark';
    this.dom.tkMark = this;
    this.stale = true;
    notes.changed.add(this);
  }

  update(node) {
    if (node.type !== this.node.type || node.attrs.id !== this.node.attrs.id) return false;
    this.stale ||= node !== this.node;
    this.node = node;
    if (this.stale) this.notes.changed.add(this);
    return true;
  }

  number(number) {
    if (this.place === number) return;
    this.place = number;
    this.dom.textContent = `(${number})`;
  }

  stopEvent() {
    return false;
  }

  ignoreMutation() {
    return true;
  }

  destroy() {
    this.notes.changed.add(this);
    this.gone = true;
  }
}

/** All footnotes of one editor. */
export class Notes {
  /** Marks that came, went or changed since the list was last brought up to date. */
  changed = new Set();
  #lines = new Map();
  #open = null;

  /** @param list the ordered list at the foot @param words sentence by key @param body what an open body needs */
  constructor(list, words, body) {
    Object.assign(this, {list, words, body});
    list.addEventListener('mousedown', (event) => this.#pressed(event));
    list.addEventListener('click', (event) => this.#clicked(event));
  }

  plugin() {
    return new Plugin({
      props: {
        nodeViews: {footnote: (node, view, getPos) => new NoteMark(this, node, getPos)},
        handleClickOn: (view, pos, node, nodePos, event, direct) => direct && this.#enter(node),
        handleKeyDown: (view, event) => event.key === 'Enter' && this.#enter(view.state.selection.node),
      },
      view: (view) => {
        this.view = view;
        this.refresh();
        return {update: () => this.refresh(), destroy: () => this.close()};
      },
    });
  }

  #enter(node) {
    if (node?.type !== schema.nodes.footnote) return false;
    this.open(node.attrs.id);
    return true;
  }

  /** The body that is being written, or null. */
  get active() {
    return this.#open;
  }

  /** Brings the list up to date with the marks; a change inside one body touches only its own line. */
  refresh() {
    if (this.changed.size === 0) return;
    const marks = [...this.changed];
    this.changed.clear();
    if (marks.every((mark) => !mark.gone && mark.place)) {
      marks.forEach((mark) => this.#show(mark));
    } else {
      this.#arrange();
    }
  }

  #arrange() {
    const marks = Array.from(this.view.dom.querySelectorAll('.tk-mark'), (dom) => dom.tkMark);
    const before = this.#lines;
    this.#lines = new Map();
    let next = this.list.firstChild;
    marks.forEach((mark, index) => {
      mark.number(index + 1);
      const {id} = mark.node.attrs;
      const line = before.get(id) ?? this.#line(id);
      before.delete(id);
      this.#lines.set(id, line);
      if (line === next) next = next.nextSibling;
      else this.list.insertBefore(line, next);
      line.tkMark = mark;
      numbered(line.firstChild, index + 1, this.words);
      if (mark.stale) this.#show(mark);
    });
    for (const line of before.values()) {
      if (this.#open?.line === line) this.close();
      line.remove();
    }
    this.list.hidden = marks.length === 0;
  }

  #line(id) {
    const line = document.createElement('li');
    const back = Object.assign(document.createElement('button'), {type: 'button', className: 'tk-note-back', tabIndex: -1});
    const body = Object.assign(document.createElement('div'), {className: 'tk-note-body'});
    line.append(back, body);
    line.dataset.note = id;
    return line;
  }

  #show(mark) {
    mark.stale = false;
    const line = this.#lines.get(mark.node.attrs.id);
    if (this.#open?.line === line) {
      this.#open.receive(mark);
      return;
    }
    line.lastChild.replaceChildren(serializer.serializeFragment(mark.node.content));
  }

  /** Opens the body for writing, with the cursor at its end or where somebody pressed. */
  open(id, at) {
    this.refresh();
    const line = this.#lines.get(id);
    if (!line) return false;
    if (this.#open?.line !== line) {
      this.close();
      this.#open = new NoteBody(this, line, line.tkMark);
    }
    this.#open.focus(at);
    return true;
  }

  /** Shows the body as plain HTML again. */
  close() {
    const open = this.#open;
    if (!open) return;
    this.#open = null;
    open.destroy();
    const mark = open.line.tkMark;
    open.line.lastChild.replaceChildren(serializer.serializeFragment(mark.node.content));
  }

  /** Puts the cursor behind the mark of a note. */
  leave(mark) {
    this.close();
    const {state} = this.view;
    const behind = mark.getPos() + mark.node.nodeSize;
    this.view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, behind)).scrollIntoView());
    this.view.focus();
  }

  #pressed(event) {
    const line = event.target.closest('li[data-note]');
    const back = event.target.closest('.tk-note-back');
    if (!line || back || this.#open?.line === line || !this.view.editable || event.button > 0) return;
    event.preventDefault();
    this.open(line.dataset.note, {left: event.clientX, top: event.clientY});
  }

  #clicked(event) {
    const back = event.target.closest('.tk-note-back');
    if (back) this.leave(back.parentNode.tkMark);
  }
}

function numbered(back, number, words) {
  const text = `(${number})`;
  if (back.textContent === text) return;
  back.textContent = text;
  back.setAttribute('aria-label', words('editor.note.back', number));
}

/** A new footnote behind the cursor; its body opens at once. */
export function insertNote(notes) {
  return (state, dispatch, view) => {
    const {$to} = state.selection;
    if (!$to.parent.inlineContent || state.selection instanceof NodeSelection) return false;
    if (dispatch) {
      const note = schema.nodes.footnote.createAndFill();
      const tr = state.tr.insert($to.pos, note);
      dispatch(closeHistory(tr).setSelection(TextSelection.create(tr.doc, $to.pos + note.nodeSize)).scrollIntoView());
      notes.open(view.state.doc.nodeAt($to.pos).attrs.id);
    }
    return true;
  };
}

/**
 * Backspace or Delete beside a mark selects it, and only the next one takes it out: a whole footnote is not to go at one
 * slip of a finger.
 */
export function removeNote(direction) {
  return (state, dispatch) => {
    const {$cursor, node: selected} = state.selection;
    if (selected?.type === schema.nodes.footnote) {
      dispatch?.(closeHistory(state.tr).deleteSelection());
      return true;
    }
    const beside = direction < 0 ? $cursor?.nodeBefore : $cursor?.nodeAfter;
    if (beside?.type !== schema.nodes.footnote) return false;
    const pos = direction < 0 ? $cursor.pos - beside.nodeSize : $cursor.pos;
    dispatch?.(state.tr.setSelection(NodeSelection.create(state.doc, pos)));
    return true;
  };
}
