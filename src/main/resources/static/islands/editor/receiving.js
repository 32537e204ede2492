// Somebody else's text comes in: only what differs is replaced, block by block, so the cursor stays where it was.

/**
 * Makes a document another one.
 *
 * @param tr a transaction on the document at hand
 * @param after the document it is to become
 */
export function becoming(tr, after) {
  const before = tr.doc;
  const changes = [];
  let pos = 0;
  let next = 0;
  const partners = aligned(before, after);
  before.forEach((block, offset, index) => {
    const partner = partners.get(index);
    if (partner === undefined) {
      changes.push({from: offset, to: offset + block.nodeSize, blocks: []});
    } else {
      if (partner > next) changes.push({from: offset, to: offset, blocks: blocksBetween(after, next, partner)});
      if (!block.eq(after.child(partner))) changes.push({from: offset, block, other: after.child(partner)});
      next = partner + 1;
    }
    pos = offset + block.nodeSize;
  });
  if (next < after.childCount) changes.push({from: pos, to: pos, blocks: blocksBetween(after, next, after.childCount)});
  // insertions before deletions: a document is never without a block
  changes.reverse().forEach((change) => change.block && rewrite(tr, change));
  changes.forEach(({from, blocks}) => blocks?.length && tr.insert(tr.mapping.map(from, 1), blocks));
  changes.forEach(({from, to, blocks}) => blocks?.length === 0
    && tr.delete(tr.mapping.map(from, 1), tr.mapping.map(to, -1)));
  return tr;
}

function blocksBetween(doc, from, to) {
  return Array.from({length: to - from}, (unused, i) => doc.child(from + i));
}

/** Which block becomes which: pairs with the same id whose order is the same on both sides, as many as there can be. */
function aligned(before, after) {
  const places = new Map();
  after.forEach((block, offset, index) => void places.set(block.attrs.id, index));
  const pairs = [];
  before.forEach((block, offset, index) => {
    const place = places.get(block.attrs.id);
    if (place !== undefined && after.child(place).type.spec.tableRole === block.type.spec.tableRole) {
      pairs.push([index, place]);
    }
  });
  return new Map(longestRising(pairs));
}

function longestRising(pairs) {
  const ends = [];
  const previous = pairs.map(() => -1);
  pairs.forEach(([, place], i) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[ends[middle]][1] < place) low = middle + 1;
      else high = middle;
    }
    previous[i] = low > 0 ? ends[low - 1] : -1;
    ends[low] = i;
  });
  const kept = [];
  for (let i = ends.at(-1) ?? -1; i >= 0; i = previous[i]) kept.unshift(pairs[i]);
  return kept;
}

function rewrite(tr, {from, block, other}) {
  const pos = tr.mapping.map(from, 1);
  if (!block.sameMarkup(other)) tr.setNodeMarkup(pos, other.type, other.attrs);
  const start = block.content.findDiffStart(other.content);
  if (start === null) return;
  let {a: end, b: otherEnd} = block.content.findDiffEnd(other.content);
  const overlap = start - Math.min(end, otherEnd);
  if (overlap > 0) {
    end += overlap;
    otherEnd += overlap;
  }
  tr.replace(pos + 1 + start, pos + 1 + end, other.slice(start, otherEnd));
}
