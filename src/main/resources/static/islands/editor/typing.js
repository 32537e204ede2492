// Signs that become kinds when they are typed at the start of a paragraph.
import {InputRule, inputRules} from 'prosemirror-inputrules';
import {schema} from './schema.js';

const {paragraph, item} = schema.nodes;

function sign(pattern, mark) {
  return new InputRule(pattern, (state, match, start, end) => {
    const $start = state.doc.resolve(start);
    // a new item already has its sign: who types it all the same does not want it twice
    if ($start.parent.type !== paragraph && $start.parent.type !== item) return null;
    const {id, origin} = $start.parent.attrs;
    return state.tr.delete(start, end).setNodeMarkup($start.before(), item, {id, origin, mark});
  });
}

/** `- ` begins a dash item, `+ ` a plus item; Backspace right after takes it back. */
export const typing = () => inputRules({rules: [sign(/^[-–] $/, 'dash'), sign(/^\+ $/, 'plus')]});
