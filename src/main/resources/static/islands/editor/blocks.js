// What a person does to blocks of words: their kind, Enter, Backspace, Tab.
import {Selection, TextSelection} from 'prosemirror-state';
import {canSplit} from 'prosemirror-transform';
import {schema} from './schema.js';

const {paragraph, item, numbered, heading} = schema.nodes;

/** A block of another kind keeps its identity and its origin. */
const kept = ({attrs}, more) => ({id: attrs.id, origin: attrs.origin, ...more});

/** Makes the blocks of the selection paragraphs, items, numbered paragraphs or headings. */
export function become(type, attrs = {}) {
  return (state, dispatch) => {
    const tr = state.tr;
    for (const {$from, $to} of state.selection.ranges) {
      state.doc.nodesBetween($from.pos, $to.pos, (node, pos, parent, index) => {
        if (!node.isTextblock) return node.type.name !== 'footnote';
        const fits = parent.canReplaceWith(index, index + 1, type);
        if (fits && !node.hasMarkup(type, {...node.attrs, ...attrs})) tr.setNodeMarkup(pos, type, kept(node, attrs));
        return false;
      });
    }
    if (!tr.docChanged) return false;
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/** The kind of the block with the cursor, in words: "paragraph", "item-dash", "heading-3" … */
export function kindAt(state) {
  const {parent} = state.selection.$from;
  if (parent.type === item) return `item-${parent.attrs.mark}`;
  if (parent.type === heading || parent.type === numbered) return `${parent.type.name}-${parent.attrs.level}`;
  return parent.type === paragraph ? 'paragraph' : '';
}

/** The command for a kind in words. */
export function commandFor(kind) {
  const [name, detail] = kind.split('-');
  if (name === 'item') return become(item, {mark: detail});
  return name === 'paragraph' ? become(paragraph) : become(schema.nodes[name], {level: Number(detail)});
}

function cursorIn(state) {
  const {$cursor} = state.selection instanceof TextSelection ? state.selection : {};
  return $cursor ?? null;
}

/** Enter in an empty item or numbered paragraph ends the list. */
export function leaveList(state, dispatch) {
  const $cursor = cursorIn(state);
  const empty = $cursor && $cursor.parent.content.size === 0;
  return Boolean(empty && $cursor.parent.type !== paragraph) && become(paragraph)(state, dispatch);
}

/** Enter elsewhere: the first half stays what it was, the second is the next of its kind; after a heading, a paragraph. */
export function split(state, dispatch) {
  const {$from, $to} = state.selection;
  if (!$from.parent.isTextblock || !$to.parent.isTextblock) return false;
  const tr = state.tr.deleteSelection();
  const $at = tr.doc.resolve(tr.mapping.map($from.pos));
  const {parent} = $at;
  const atEnd = $at.parentOffset === parent.content.size;
  if ($at.parentOffset === 0 && !atEnd) {
    // the words keep their identity: a new line comes before them
    tr.insert($at.before(), after(parent, true)).setSelection(TextSelection.create(tr.doc, $at.pos + 2));
  } else {
    const next = atEnd ? after(parent, true) : after(parent, false);
    if (!canSplit(tr.doc, $at.pos, 1, [next])) return false;
    tr.split($at.pos, 1, [{type: next.type, attrs: next.attrs}]);
  }
  const marks = state.storedMarks ?? ($to.parentOffset ? $from.marks() : null);
  if (marks && atEnd) tr.ensureMarks(marks);
  dispatch?.(tr.scrollIntoView());
  return true;
}

function after(node, fresh) {
  const {mark, level} = node.attrs;
  const origin = fresh ? null : node.attrs.origin;
  if (node.type === item) return item.create({mark, origin});
  if (node.type === numbered) return numbered.create({level, origin});
  return fresh || node.type !== heading ? paragraph.create({origin}) : heading.create({level, origin});
}

/** Backspace at the start of an item, numbered paragraph or heading takes the sign away first. */
export function toParagraphAtStart(state, dispatch) {
  const $cursor = cursorIn(state);
  if (!$cursor || $cursor.parentOffset > 0 || $cursor.parent.type === paragraph) return false;
  return become(paragraph)(state, dispatch);
}

/** Tab: dash items become plus items; with Shift the other way round. Taken wherever an item stands, so Tab never jumps. */
export function indent(mark) {
  return (state, dispatch) => {
    if (state.selection.$from.parent.type !== item) return false;
    become(item, {mark})(state, dispatch);
    return true;
  };
}

/** The line below a table at the end of its place, for who presses the arrow there. */
export function paragraphAfterTable(state, dispatch) {
  const {$head} = state.selection;
  for (let depth = $head.depth; depth > 0; depth--) {
    if ($head.node(depth).type === schema.nodes.table) {
      const after = $head.after(depth);
      const last = $head.indexAfter(depth - 1) === $head.node(depth - 1).childCount;
      if (!last || $head.index(depth) + 1 < $head.node(depth).childCount) return false;
      if (dispatch) {
        const tr = state.tr.insert(after, paragraph.create());
        dispatch(tr.setSelection(Selection.near(tr.doc.resolve(after + 1))).scrollIntoView());
      }
      return true;
    }
  }
  return false;
}
