// Where words stand in a text: footnotes included, diacritics respected, capitals not.

/** Text without capitals, letter for letter: the few letters whose small form is longer stay as they are. */
function small(text) {
  const lower = text.toLocaleLowerCase('vi');
  if (lower.length === text.length) return lower;
  return Array.from(text, (letter) => {
    const one = letter.toLocaleLowerCase('vi');
    return one.length === letter.length ? one : letter;
  }).join('');
}

let lines = new WeakMap();

/** After figures have got other words. */
export const forgetLines = () => void (lines = new WeakMap());

/** The words of a block, small, with the place of each run; a figure's words lead to the whole
 * figure, and a footnote's mark stands as one sign. */
function lineOf(block) {
  let line = lines.get(block);
  if (line) return line;
  line = {text: '', runs: []};
  block.forEach((inline, offset) => {
    line.runs.push({at: line.text.length, offset, whole: !inline.isText});
    line.text += inline.isLeaf ? small(inline.textContent) : '\ufffc';
  });
  lines.set(block, line);
  return line;
}

function placeIn({runs}, index) {
  const run = runs.findLast(({at}) => at <= index);
  return run.whole ? run.offset : run.offset + index - run.at;
}

/**
 * All places of some words, in the order of the text, the footnotes at their marks.
 *
 * @returns a list of {from, to, note}: positions in the text, and the id of the footnote they stand in, if any
 */
export function found(doc, words) {
  const wanted = small(words.normalize('NFC'));
  const places = [];
  if (wanted === '') return places;
  const search = (parent, start, note) => {
    parent.forEach((node, offset) => {
      const pos = start + offset;
      if (!node.isTextblock) {
        if (!node.isText) search(node, pos + 1, node.type.name === 'footnote' ? node.attrs.id : note);
        return;
      }
      const line = lineOf(node);
      for (let at = line.text.indexOf(wanted); at >= 0; at = line.text.indexOf(wanted, at + wanted.length)) {
        places.push({from: pos + 1 + placeIn(line, at), to: pos + 2 + placeIn(line, at + wanted.length - 1), note});
      }
      if (line.text.includes('\ufffc')) search(node, pos + 1, note);
    });
  };
  search(doc, 0, null);
  return places;
}
