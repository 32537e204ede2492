// Every block and footnote has an identity of its own: a split, copied or new one gets it here, in the same change.
// Only nodes that begin inside a changed range are looked at; the whole text is asked only when there is one.
import {Plugin} from 'prosemirror-state';
import {freshId} from './schema.js';

/**
 * @param isComposing while an input method is at work nothing is touched; {@link settleIdentities} follows it up
 * @param isStandIn whether an id is that of a paragraph that stood in for nothing; once it holds something, it gets an
 *     identity that is kept with the change
 */
export function identities(isComposing, isStandIn) {
  return new Plugin({
    appendTransaction(transactions, before, state) {
      if (isComposing() || !transactions.some((tr) => tr.docChanged)) return null;
      return settle(state, newcomers(state.doc, changedRanges(transactions), isStandIn));
    },
  });
}

/** Looks at the whole text, after an input method has finished. */
export function settleIdentities(state, isStandIn) {
  const all = [];
  state.doc.descendants((node, pos, parent) => void ('id' in node.attrs && all.push(newcomer(node, pos, parent, isStandIn))));
  return settle(state, all);
}

function newcomer(node, pos, parent, isStandIn) {
  const used = isStandIn(node.attrs.id) && (node.content.size > 0 || parent.childCount > 1);
  return {pos, id: used ? null : node.attrs.id};
}

function changedRanges(transactions) {
  let ranges = [];
  for (const tr of transactions) {
    for (const map of tr.mapping.maps) {
      ranges = ranges.map(([from, to]) => [map.map(from, -1), map.map(to, 1)]);
      map.forEach((oldFrom, oldTo, from, to) => void (to > from && ranges.push([from, to])));
    }
  }
  return ranges;
}

function newcomers(doc, ranges, isStandIn) {
  const found = new Map();
  for (const [from, to] of ranges) {
    doc.nodesBetween(from, Math.min(to, doc.content.size), (node, pos, parent) => {
      const begins = pos >= from && pos < to;
      if ('id' in node.attrs && (begins || isStandIn(node.attrs.id))) found.set(pos, newcomer(node, pos, parent, isStandIn));
    });
  }
  return [...found.values()].sort((a, b) => a.pos - b.pos);
}

function settle(state, newcomers) {
  if (newcomers.length === 0) return null;
  const places = new Set(newcomers.map(({pos}) => pos));
  const taken = new Set();
  state.doc.descendants((node, pos) => void (!places.has(pos) && node.attrs.id && taken.add(node.attrs.id)));
  const tr = state.tr;
  for (const {pos, id} of newcomers) {
    if (!id || taken.has(id)) {
      tr.setNodeAttribute(pos, 'id', freshId());
    } else {
      taken.add(id);
    }
  }
  return tr.docChanged ? tr : null;
}
