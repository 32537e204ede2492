// The body of one footnote while it is being written: an editor of its own whose steps are made in the whole text, so
// there is one history and one list of changes.
import {closeHistory} from 'prosemirror-history';
import {DOMSerializer} from 'prosemirror-model';
import {EditorState, Selection} from 'prosemirror-state';
import {StepMap} from 'prosemirror-transform';
import {EditorView} from 'prosemirror-view';
import {schema} from './schema.js';

const serializer = DOMSerializer.fromSchema(schema);

/** A table in a footnote is shown and kept, and is not written in here. */
function shownTable(node) {
  const dom = serializer.serializeNode(node);
  dom.contentEditable = 'false';
  return {dom, ignoreMutation: () => true};
}

export class NoteBody {
  /** @param notes the notes it belongs to @param line its place in the list @param mark its mark in the text */
  constructor(notes, line, mark) {
    Object.assign(this, {notes, line, mark});
    line.lastChild.replaceChildren();
    line.classList.add('is-open');
    const label = notes.words('editor.note.label', mark.place);
    this.view = new EditorView({mount: line.lastChild}, {
      state: EditorState.create({doc: mark.node, plugins: notes.body.plugins(this)}),
      nodeViews: {table: shownTable},
      attributes: {'role': 'textbox', 'aria-multiline': 'true', 'aria-label': label, 'class': 'tk-note-body'},
      dispatchTransaction: (tr) => this.#dispatch(tr),
      ...notes.body.props,
    });
    this.dom = this.view.dom;
  }

  focus(at) {
    const {state} = this.view;
    const found = at && this.view.posAtCoords(at);
    const selection = found ? Selection.near(state.doc.resolve(found.pos)) : Selection.atEnd(state.doc);
    this.view.dispatch(state.tr.setSelection(selection));
    this.view.focus();
    this.line.scrollIntoView({block: 'nearest'});
  }

  #dispatch(tr) {
    const {state, transactions} = this.view.state.applyTransaction(tr);
    this.view.updateState(state);
    const steps = tr.getMeta('fromText') ? [] : transactions.flatMap((each) => each.steps);
    if (steps.length === 0) {
      this.notes.body.updated();
      return;
    }
    const inside = StepMap.offset(this.mark.getPos() + 1);
    const whole = this.notes.view.state.tr;
    if (!this.written) closeHistory(whole);
    this.written = true;
    steps.forEach((step) => whole.step(step.map(inside)));
    this.notes.view.dispatch(whole);
  }

  /** Takes over what happened to the note in the whole text: an undo, or somebody else's words. */
  receive(mark) {
    this.mark = mark;
    const {state} = this.view;
    const start = mark.node.content.findDiffStart(state.doc.content);
    if (start === null) return;
    let {a: end, b: endHere} = mark.node.content.findDiffEnd(state.doc.content);
    const overlap = start - Math.min(end, endHere);
    if (overlap > 0) {
      end += overlap;
      endHere += overlap;
    }
    const tr = state.tr.replace(start, endHere, mark.node.slice(start, end));
    this.view.dispatch(tr.setMeta('fromText', true));
  }

  destroy() {
    this.view.destroy();
    const body = Object.assign(document.createElement('div'), {className: 'tk-note-body'});
    this.line.lastChild.replaceWith(body);
    this.line.classList.remove('is-open');
  }
}
