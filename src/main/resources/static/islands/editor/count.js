// How long a text is, counted as the server counts (vn.trinhky.manuscript.view.Statistics). A block is counted once and
// remembered, so that a key press in a long text counts one block.
const remembered = new WeakMap();

/** Words, footnotes included, and how many footnotes. */
export function counted(doc) {
  const sum = {words: 0, notes: 0};
  doc.forEach((block) => {
    const {words, notes} = block.isTextblock ? ofText(block) : ofGroup(block);
    sum.words += words;
    sum.notes += notes;
  });
  return sum;
}

function ofGroup(node) {
  const known = remembered.get(node) ?? counted(node);
  remembered.set(node, known);
  return known;
}

function ofText(block) {
  const known = remembered.get(block);
  if (known) return known;
  let text = '';
  const sum = {words: 0, notes: 0};
  block.forEach((inline) => {
    if (inline.isLeaf) {
      // a figure is a word, whatever it says
      text += inline.text ?? '0';
      return;
    }
    sum.notes += 1;
    sum.words += counted(inline).words;
  });
  sum.words += text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  remembered.set(block, sum);
  return sum;
}
