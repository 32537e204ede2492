import { shown } from '../editor/figures.js';

/** A block as a row of words, so that two versions of it can be read side by side with their differences marked. */
const MAX_CELLS = 4_000_000;

function* inlineWords(content = []) {
  for (const node of content) {
    if (node.type === 'text') yield* node.text.match(/\S+\s*|\s+/g) ?? [];
    else if (node.type === 'footnote') yield* noteWords(node);
    else if (node.type === 'figure') yield shown(node.attrs.asks);
    else if (node.content) yield* inlineWords(node.content);
  }
}

function* noteWords(note) {
  yield ' [';
  for (const block of note.content ?? []) yield* inlineWords(block.content);
  yield ']';
}

const MARKS = { dash: '- ', plus: '+ ' };

/** @returns {string[]} words, each with the blanks behind it; a row of a table is a line */
export function wordsOf(block) {
  if (!block) return [];
  if (block.type !== 'table') {
    const sign = MARKS[block.attrs?.mark];
    return [...(sign ? [sign] : []), ...inlineWords(block.content)];
  }
  return (block.content ?? []).flatMap((row) => [
    ...(row.content ?? []).flatMap((cell, i) => [...(i > 0 ? [' | '] : []), ...inlineWords(cell.content)]),
    '\n',
  ]);
}

/** How long the common part of every two endings is, as a table to walk along. */
function commonLengths(a, b) {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      rows[i][j] = a[i] === b[j] ? rows[i + 1][j + 1] + 1 : Math.max(rows[i + 1][j], rows[i][j + 1]);
    }
  }
  return rows;
}

function sharedStart(a, b) {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

/**
 * Which words of each side the other lacks.
 * @returns {[boolean[], boolean[]]} true where a word stands only on this side
 */
export function onlyHere(a, b) {
  const onlyA = new Array(a.length).fill(false);
  const onlyB = new Array(b.length).fill(false);
  const start = sharedStart(a, b);
  const end = sharedStart(a.slice(start).reverse(), b.slice(start).reverse());
  const [innerA, innerB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (innerA.length * innerB.length > MAX_CELLS) {
    onlyA.fill(true, start, a.length - end);
    onlyB.fill(true, start, b.length - end);
    return [onlyA, onlyB];
  }
  const lengths = commonLengths(innerA, innerB);
  let [i, j] = [0, 0];
  while (i < innerA.length || j < innerB.length) {
    if (i < innerA.length && j < innerB.length && innerA[i] === innerB[j]) [i, j] = [i + 1, j + 1];
    else if (j >= innerB.length || (i < innerA.length && lengths[i + 1][j] >= lengths[i][j + 1])) onlyA[start + i++] = true;
    else onlyB[start + j++] = true;
  }
  return [onlyA, onlyB];
}
