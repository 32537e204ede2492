// One line of pasted text on its way to a block: spaces are tidied, a typed sign at its start says what it is.
import {MARKS} from './foreign-styles.js';

const DASH = /^[-–•·●▪]\s+/;
const PLUS = /^\+\s+/;
/** The forms of number that a heading may bring along; ours follow from the place. */
const NUMBER = /^(?:[IVX]{1,7}\s?[.\-–/]|\d{1,3}(?:\.\d{1,3})*\.|[a-zđ]\))\s+/;

export class Line {
  #nodes = [];

  /** Words with the typefaces that are switched on in a style. */
  add(words, style) {
    const text = words.replace(/[\u200b\ufeff\u00ad]|[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g, '')
      .replace(/[\s\u0085\p{Zs}]+/gu, ' ').normalize('NFC');
    if (text === '') return;
    const marks = MARKS.filter((name) => style[name]).map((type) => ({type}));
    const last = this.#nodes.at(-1);
    if (last?.type === 'text' && JSON.stringify(last.marks) === JSON.stringify(marks)) last.text += text;
    else this.#nodes.push({type: 'text', text, marks});
  }

  /** A footnote's mark. */
  put(node) {
    this.#nodes.push(node);
  }

  /** The block that the line makes, or null when nothing stands in it. */
  block(kind, above) {
    const content = this.#tidied();
    if (content.length === 0) return null;
    const {type, ...attrs} = kind.type === 'paragraph' ? signed(content) : kind;
    if (type === 'heading') take(content, NUMBER);
    if (type === 'heading' && above >= 4) return {type: 'paragraph', attrs: {}, content: content.map(bold)};
    return content.length === 0 ? null : {type, attrs, content};
  }

  /** Without spaces at the ends and without two in a row. */
  #tidied() {
    let spaceBefore = true;
    for (const node of this.#nodes) {
      if (node.type !== 'text') {
        spaceBefore = false;
        continue;
      }
      node.text = node.text.replace(/ +/g, ' ');
      if (spaceBefore) node.text = node.text.trimStart();
      if (node.text) spaceBefore = node.text.endsWith(' ');
    }
    const content = this.#nodes.filter((node) => node.type !== 'text' || node.text);
    const last = content.at(-1);
    if (last?.type === 'text') last.text = last.text.trimEnd();
    return content.filter((node) => node.type !== 'text' || node.text);
  }
}

function signed(content) {
  if (take(content, DASH)) return {type: 'item', mark: 'dash'};
  return take(content, PLUS) ? {type: 'item', mark: 'plus'} : {type: 'paragraph'};
}

/** Takes a sign away from the start of a line; says whether it was there. */
function take(content, sign) {
  const [first] = content;
  if (first?.type !== 'text' || !sign.test(first.text)) return false;
  first.text = first.text.replace(sign, '');
  if (!first.text) content.shift();
  return true;
}

function bold(node) {
  return node.type !== 'text' || node.marks.some(({type}) => type === 'bold') ? node
    : {...node, marks: [{type: 'bold'}, ...node.marks]};
}
