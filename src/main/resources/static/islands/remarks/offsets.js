// Places in a shown block as the server counts them: the words alone, the mark of a footnote as one, numbers not at all.

const counted = (block) => {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
    if (node.matches('.number, .visually-hidden')) return NodeFilter.FILTER_REJECT;
    return node.matches('sup.fn') ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
  });
  const parts = [];
  let at = block.querySelector(':scope > .number') ? -1 : 0; // the space behind a number is no word either
  let mark = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.ELEMENT_NODE) {
      mark = node;
      parts.push({ node, start: at, end: at + 1, mark: true });
      at += 1;
    } else if (!mark?.contains(node)) {
      const end = at + node.data.length;
      parts.push({ node, start: at, end, mark: false });
      at = end;
    }
  }
  return parts;
};

/** The pieces of text between two places, each as a node with its own offsets. */
export const pieces = (block, from, to) => counted(block)
  .filter((part) => !part.mark && part.start < to && part.end > from)
  .map(({ node, start, end }) => ({ node, from: Math.max(0, from - start), to: Math.min(end, to) - start }))
  .filter((piece) => piece.from < piece.to);

/** Where in the block a place of the document is; null outside. */
export const offset = (block, node, within) => {
  if (node.nodeType !== Node.TEXT_NODE) return null;
  const part = counted(block).find((one) => one.node === node);
  return part ? Math.max(0, part.start + within) : null;
};
