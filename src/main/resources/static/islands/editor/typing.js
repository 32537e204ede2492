// Signs that become kinds when they are typed at the start of a paragraph.
import {closeHistory} from 'prosemirror-history';
import {Plugin} from 'prosemirror-state';
import {schema} from './schema.js';

const {paragraph, item} = schema.nodes;
const SIGNS = {'-': 'dash', '–': 'dash', '+': 'plus'};

/** `- ` begins a dash item, `+ ` a plus item. Undo gives the sign back as it was typed. */
export const typing = () => new Plugin({props: {handleTextInput}});

function handleTextInput(view, from, to, text) {
  const $from = view.state.doc.resolve(from);
  if (view.composing || text !== ' ' || $from.parent.type !== paragraph) return false;
  const mark = SIGNS[$from.parent.textBetween(0, $from.parentOffset, null, '\ufffc')];
  if (!mark) return false;
  view.dispatch(view.state.tr.insertText(' ', from, to));
  const {id, origin} = $from.parent.attrs;
  const tr = closeHistory(view.state.tr).delete($from.start(), from + 1);
  view.dispatch(tr.setNodeMarkup($from.before(), item, {id, origin, mark}));
  return true;
}
