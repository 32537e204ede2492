// What styles of other programs mean to us: typefaces, headings, items. Styles are read as text, never applied.
import {wordList} from './word-lists.js';

export const MARKS = ['bold', 'italic', 'underline', 'superscript'];

const TAGS = {B: 'bold', STRONG: 'bold', I: 'italic', EM: 'italic', CITE: 'italic', U: 'underline', INS: 'underline', SUP: 'superscript'};

/**
 * A page whose styles and scripts are mere data: parsing them as they came would have the browser complain of each that
 * the content policy forbids.
 */
export function pageOf(html) {
  const bare = html.replace(/<(style|script)\b[\s\S]*?<\/\1\s*>/gi, '').replace(/<[a-z][^>]*>/gi, (tag) => (
    tag.replace(/([\s"'])style\s*=/gi, '$1data-style=').replace(/([\s"'])on\w+\s*=/gi, '$1data-on=')));
  return new DOMParser().parseFromString(bare, 'text/html');
}

export const styleText = (node) => node.getAttribute('data-style') ?? '';

/** One declaration of an element's own style, in small letters; '' when it has none. */
export function declared(node, name) {
  const style = styleText(node).toLowerCase();
  const found = style.match(new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([^;]*)`));
  return found ? found[1].trim() : '';
}

/** The typefaces inside an element, given those around it. */
export function styleOf(node, around) {
  const style = {...around};
  const tag = TAGS[node.tagName];
  if (tag) style[tag] = true;
  const weight = declared(node, 'font-weight');
  if (weight) style.bold = weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
  const slant = declared(node, 'font-style');
  if (slant) style.italic = /italic|oblique/.test(slant);
  const line = declared(node, 'text-decoration(?:-line)?');
  if (line) style.underline = line.includes('underline');
  const raised = declared(node, 'vertical-align');
  if (raised && node.tagName !== 'TD' && node.tagName !== 'TH') style.superscript = raised === 'super';
  return style;
}

export function isHidden(node) {
  return node.hidden || declared(node, 'display') === 'none' || declared(node, 'mso-hide') === 'all'
    || /mso-(?:element:\s*(?:comment|header|footer)|comment-reference|special-character:\s*comment)/i.test(styleText(node));
}

/** The rank of a heading, 1 to 9; 0 for what is none. */
function rank(node) {
  return Number(/^H([1-6])$/.exec(node.tagName)?.[1] ?? declared(node, 'mso-outline-level')) || 0;
}

/** The rank of the highest heading of a page: it comes right below the heading above the text. */
export function highest(page) {
  return Math.min(9, ...[...page.querySelectorAll('h1,h2,h3,h4,h5,h6,p')].map(rank).filter((found) => found > 0));
}

/** The kind of block that an element begins, or null when it only groups others. */
export function paragraphOf(node, {above, top}) {
  const word = wordList(node, above);
  if (rank(node) > 0) return {type: 'heading', level: Math.min(4, above + 1 + Math.max(0, rank(node) - top))};
  if (word) return word;
  if (node.tagName === 'LI') return listItem(node, above);
  return node.tagName === 'P' && !node.closest('li') ? {type: 'paragraph'} : null;
}

function listItem(node, above) {
  let depth = 0;
  for (let list = node.parentElement?.closest('ul,ol'); list; list = list.parentElement?.closest('ul,ol')) depth++;
  if (node.parentElement?.tagName !== 'OL') return {type: 'item', mark: depth > 1 ? 'plus' : 'dash'};
  const letters = /^[a]$/i.test(node.parentElement.getAttribute('type') ?? '') || declared(node, 'list-style-type').includes('alpha');
  return {type: 'numbered', level: letters ? 4 : Math.min(4, above + Math.max(1, depth))};
}
