// Figures of the open text. A node only asks; what each says is kept here. Answers come from quoting/figure-answers.js,
// which is loaded with the first figure, as are the dialogs around them.
import {Plugin, TextSelection} from 'prosemirror-state';

/** After these signs @ is no beginning: somebody writes an address. */
const INSIDE = /[\p{L}\p{N}\ufffc._%+-]$/u;

/** By question: {said, name, whose, period, missing, complete, broken, origin}. */
export const known = new Map();
let editor = null;
let due = 0;

/** The words for the text; while nothing answers, the indicator's code. */
export const shown = (asks) => known.get(asks)?.said ?? `[${asks.split('/')[0]}]`;

/** A figure as HTML; what one says that is new is asked for soon. */
export function figureDom({attrs: {asks}}) {
  const answer = known.get(asks);
  if (!answer) due ||= setTimeout(refreshFigures, 50);
  const {said, name, whose, period, missing = []} = answer ?? {};
  const lacking = missing.length > 0 && editor.say('editor.figure.missing', missing.join(', '));
  return ['span', {
    'class': said == null ? 'is-unanswered' : lacking ? 'is-incomplete' : '',
    'data-figure': asks,
    'title': [name, whose, period, lacking].filter(Boolean).join(' · '),
  }, shown(asks)];
}

/** Asks what the figures of the text say now: when somebody comes back to the page, and now and then after a save. */
export function refreshFigures(event) {
  due = 0;
  if (editor?.querySelector('[data-figure]')) lazily('figure-answers', ({refresh}) => refresh(editor, event));
}

export function figuresOf(element) {
  editor = element;
  window.addEventListener('focus', refreshFigures);
}

function lazily(part, act) {
  import(`../quoting/${part}.js`).then(act, () => void (editor.notice.textContent = editor.say('editor.figure.unreachable')));
}

/** Opens the choice of figures, or the card of the selected one. @param typed whether the sign @ stands before the cursor */
export const quoting = (element, typed) => (state, dispatch) => {
  const possible = element.hasAttribute('figures-url') && state.selection.$from.parent.inlineContent;
  if (possible && dispatch) lazily('figure-dialog', ({openFigures}) => openFigures(element, typed));
  return possible;
};

/** The sign @ at the beginning of a word, Enter on a figure and a press on one open something. */
export const figures = (element) => new Plugin({
  props: {
    handleTextInput(view, from, to, text) {
      const $from = view.state.doc.resolve(from);
      const before = $from.parent.textBetween(0, $from.parentOffset, '', '\ufffc');
      if (text === '@' && !view.composing && !INSIDE.test(before)) setTimeout(() => quoting(element, true)(view.state, true));
      return false;
    },
    handleKeyDown(view, {key, ctrlKey, metaKey}) {
      const {node, to} = view.state.selection;
      if (node?.type.name !== 'figure') return false;
      if (key === 'Enter') return quoting(element)(view.state, true);
      // words that are typed on a figure come behind it
      const types = !ctrlKey && !metaKey && (key.length === 1 || /Process|Unidentified|Dead/.test(key));
      if (types) view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, to)));
      return false;
    },
    handleClickOn(view, pos, node, nodePos, event, direct) {
      if (direct && node.type.name === 'figure') setTimeout(() => quoting(element)(view.state, true));
      return false;
    },
  },
});
