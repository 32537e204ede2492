// A block that is joined to another takes its origin along: whoever wrote its words is named by the block that says them now.
import {Plugin} from 'prosemirror-state';
import {Mapping} from 'prosemirror-transform';

export function origins() {
  return new Plugin({
    appendTransaction(transactions, {doc: before}, state) {
      const start = before.content.findDiffStart(state.doc.content);
      if (start === null || !transactions.some((tr) => tr.docChanged)) return null;
      const {a, b} = before.content.findDiffEnd(state.doc.content);
      const gone = without(blocks(before, start, Math.max(start, a)), blocks(state.doc, start, Math.max(start, b)));
      return gone.length ? joined(state, gone, mappingOf(transactions)) : null;
    },
  });
}

function blocks(doc, from, to) {
  const found = new Map();
  doc.nodesBetween(Math.max(0, from - 1), Math.min(to + 1, doc.content.size), (node, pos) => {
    if (node.isTextblock) found.set(node.attrs.id, {node, pos});
  });
  return found;
}

const without = (old, now) => [...old.values()].filter(({node}) => node.attrs.origin && !now.has(node.attrs.id));

function mappingOf(transactions) {
  const mapping = new Mapping();
  transactions.forEach((tr) => mapping.appendMapping(tr.mapping));
  return mapping;
}

function joined(state, gone, mapping) {
  const tr = state.tr;
  for (const {node, pos} of gone) {
    const from = mapping.map(pos + 1, 1);
    const $place = state.doc.resolve(from);
    const {parent, depth} = $place;
    if (mapping.map(pos + 1 + node.content.size, -1) > from && 'origin' in parent.attrs) {
      const {origin} = tr.doc.nodeAt($place.before(depth)).attrs;
      tr.setNodeAttribute($place.before(depth), 'origin', both(origin, node.attrs.origin));
    }
  }
  return tr.docChanged ? tr : null;
}

/** The sources of both, each once. */
function both(one, other) {
  const known = new Set((one ?? []).map((source) => JSON.stringify(source)));
  return [...(one ?? []), ...other.filter((source) => !known.has(JSON.stringify(source)))];
}
