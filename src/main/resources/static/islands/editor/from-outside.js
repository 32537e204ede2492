// What the page does to single blocks: take one over, exchange one, lead to one.
import {closeHistory} from 'prosemirror-history';
import {Fragment} from 'prosemirror-model';
import {NodeSelection, Selection} from 'prosemirror-state';
import {schema} from './schema.js';

/** Puts blocks after the one with the cursor, or in its place when it is empty. */
export function appended(state, nodes, $head) {
  const block = $head.depth > 0 ? $head.node(1) : null;
  const empty = block?.type === schema.nodes.paragraph && block.content.size === 0;
  const from = !block ? state.doc.content.size : empty ? $head.before(1) : $head.after(1);
  const tr = closeHistory(state.tr).replaceWith(from, empty ? $head.after(1) : from, Fragment.from(nodes));
  const end = from + nodes.reduce((size, node) => size + node.nodeSize, 0);
  return tr.setSelection(Selection.near(tr.doc.resolve(end), -1)).scrollIntoView();
}

/** Exchanges a block for others, or takes it out; null when it is not there. */
export function exchanged(state, id, nodes) {
  const found = find(state.doc, id);
  if (!found) return null;
  const {pos, node, parent} = found;
  const instead = nodes.length > 0 || parent.childCount > 1 ? nodes : [schema.nodes.paragraph.create()];
  return closeHistory(state.tr).replaceWith(pos, pos + node.nodeSize, instead);
}

/** Puts the cursor into a block; null when it is not there. */
export function ledTo(state, id) {
  const found = find(state.doc, id);
  if (!found) return null;
  const $start = state.doc.resolve(found.pos + 1);
  const selection = Selection.findFrom($start, 1, true) ?? NodeSelection.create(state.doc, found.pos);
  return state.tr.setSelection(selection).scrollIntoView();
}

function find(doc, id) {
  let found = null;
  doc.descendants((node, pos, parent) => {
    if (!found && node.isBlock && node.attrs.id === id) found = {node, pos, parent};
    return !found;
  });
  return found;
}
