// What goes out to the clipboard: HTML that other programs read well and that brings back everything here, and plain
// text in the office's notation.
import {DOMSerializer} from 'prosemirror-model';
import {schema} from './schema.js';

const RAISED = {0: '⁰', 1: '¹', 2: '²', 3: '³', 4: '⁴', 5: '⁵', 6: '⁶', 7: '⁷', 8: '⁸', 9: '⁹'};
const raised = (number) => `⁽${String(number).replace(/\d/g, (digit) => RAISED[digit])}⁾`;

/** Writes fragments as HTML for the clipboard; the footnotes are numbered within the piece. */
export class CopiedHtml {
  serializeFragment(fragment, options, target) {
    const notes = [];
    const nodes = {
      ...DOMSerializer.nodesFromSchema(schema),
      footnote: (node) => {
        const {id, ...more} = schema.nodes.footnote.spec.toDOM(node)[1];
        notes.push(node);
        return ['sup', {'data-id': id, ...more}, `(${notes.length})`];
      },
      item: (node) => {
        const [tag, attributes, hole] = schema.nodes.item.spec.toDOM(node);
        return [tag, attributes, ['span', {'data-sign': ''}, node.attrs.mark === 'dash' ? '- ' : '+ '], ['span', hole]];
      },
    };
    const writer = new DOMSerializer(nodes, DOMSerializer.marksFromSchema(schema));
    const written = writer.serializeFragment(fragment, options, target);
    if (notes.length > 0 && fragment.firstChild.type.isInGroup('block')) written.append(bodies(notes, writer));
    return written;
  }
}

function bodies(notes, writer) {
  const list = document.createElement('div');
  list.dataset.notes = '';
  notes.forEach((note, index) => {
    const line = document.createElement('div');
    line.append(`(${index + 1}) `, writer.serializeFragment(note.content));
    list.append(line);
  });
  return list;
}

/** A piece as plain text. */
export function copiedText(slice) {
  const notes = [];
  const lines = slice.content.content.flatMap((node) => linesOf(node, notes));
  for (let i = 0; i < notes.length; i++) {
    const [first, ...rest] = notes[i].content.content.flatMap((node) => linesOf(node, []));
    lines.push(`${raised(i + 1)} ${first ?? ''}`, ...rest.map((line) => `${raised(i + 1)} ${line}`));
  }
  return lines.join('\n');
}

function linesOf(node, notes) {
  if (node.type.name === 'table_row') {
    const cells = node.content.content.map((cell) => cell.content.content.map((block) => wordsOf(block, notes)).join(' '));
    return [`| ${cells.join(' | ')} |`];
  }
  if (!node.isTextblock && !node.isLeaf) return node.content.content.flatMap((child) => linesOf(child, notes));
  return [wordsOf(node, notes)];
}

function wordsOf(block, notes) {
  let words = block.type.name === 'item' ? (block.attrs.mark === 'dash' ? '- ' : '+ ') : '';
  if (block.isLeaf) return block.textContent;
  block.forEach((inline) => {
    if (!inline.isLeaf) notes.push(inline);
    words += inline.isLeaf ? inline.textContent : raised(notes.length);
  });
  return words;
}
