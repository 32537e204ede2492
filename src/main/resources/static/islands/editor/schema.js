// The manuscript as the editor knows it. Names, attributes and their order are those of the server's JSON
// (vn.trinhky.manuscript.json), so that nothing is translated between the page and the database.
import {Schema} from 'prosemirror-model';
import {figureDom, shown} from './figures.js';

/** Sixteen hexadecimal digits, never given to another block. */
export function freshId() {
  const digits = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(digits, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const ID = {id: {default: null}};
const ORIGIN = {origin: {default: null}};
const WORDS = {content: 'inline*', group: 'block', whitespace: 'pre'};
/** A word under which the copied HTML names its node, read back only from our own clipboard. */
const named = (node, more) => ({
  'data-block': node.type.name,
  'data-id': node.attrs.id,
  'data-origin': node.attrs.origin && JSON.stringify(node.attrs.origin),
  ...more,
});

/** Attributes of a block that our own clipboard carries; a stranger's page cannot claim an origin of the wrong shape. */
function identity(dom) {
  return {id: dom.getAttribute('data-id'), origin: origin(dom.getAttribute('data-origin'))};
}

const isSource = ({kind, unit, subject, version, author, block}) =>
  [kind, unit, subject, author, block].every((word) => typeof word === 'string') && Number.isInteger(version) && version > 0;

function origin(json) {
  try {
    const sources = JSON.parse(json);
    return Array.isArray(sources) && sources.length && sources.every(isSource) ? sources : null;
  } catch {
    return null;
  }
}

const level = (dom) => Math.min(4, Math.max(1, Number(dom.getAttribute('data-level')) || 1));
const span = (dom, name) => Math.min(1000, Math.max(1, Number(dom.getAttribute(name)) || 1));

/** The body that a copied footnote's mark carries. */
function noteBody(dom, schema) {
  const body = JSON.parse(dom.getAttribute('data-note'));
  return schema.node('footnote', null, body.map((block) => schema.nodeFromJSON(block))).content;
}

const paragraph = {
  ...WORDS,
  attrs: {...ID, ...ORIGIN},
  // after the rules of all that is more than a paragraph
  parseDOM: [
    {tag: 'p', priority: 40, getAttrs: identity},
    // what copying.js adds for other programs
    {tag: 'span[data-sign]', ignore: true},
    {tag: 'div[data-notes]', ignore: true},
  ],
  toDOM: (node) => ['p', named(node), 0],
};

const item = {
  ...WORDS,
  defining: true,
  attrs: {...ID, mark: {default: 'dash'}, ...ORIGIN},
  parseDOM: [{
    tag: 'p[data-block=item]',
    getAttrs: (dom) => ({...identity(dom), mark: dom.getAttribute('data-mark') === 'plus' ? 'plus' : 'dash'}),
  }],
  toDOM: (node) => ['p', named(node, {'class': `item ${node.attrs.mark}`, 'data-mark': node.attrs.mark}), 0],
};

const numbered = {
  ...WORDS,
  defining: true,
  attrs: {...ID, level: {default: 2}, ...ORIGIN},
  parseDOM: [{tag: 'p[data-block=numbered]', getAttrs: (dom) => ({...identity(dom), level: level(dom)})}],
  toDOM: (node) => ['p', named(node, {'class': `numbered level-${node.attrs.level}`, 'data-level': node.attrs.level}), 0],
};

const heading = {
  ...WORDS,
  defining: true,
  attrs: {...ID, level: {default: 2}, ...ORIGIN},
  parseDOM: [2, 3, 4, 5].map((place) => (
    {tag: `h${place}`, getAttrs: (dom) => ({...identity(dom), level: place - 1})})),
  toDOM: (node) => [`h${node.attrs.level + 1}`, named(node, {'data-level': node.attrs.level}), 0],
};

const table = {
  content: 'table_row*',
  group: 'block',
  tableRole: 'table',
  isolating: true,
  attrs: {...ID, headerRows: {default: 0}, ...ORIGIN},
  parseDOM: [{
    tag: 'table',
    getAttrs: (dom) => ({...identity(dom), headerRows: Math.min(1000, Number(dom.getAttribute('data-header-rows')) || 0)}),
  }],
  toDOM: (node) => ['table', named(node, {'data-header-rows': node.attrs.headerRows}), ['tbody', 0]],
};

const tableCell = {
  content: '(paragraph | item | numbered)+',
  tableRole: 'cell',
  isolating: true,
  attrs: {colspan: {default: 1}, rowspan: {default: 1}},
  parseDOM: ['td', 'th'].map((tag) => (
    {tag, getAttrs: (dom) => ({colspan: span(dom, 'colspan'), rowspan: span(dom, 'rowspan')})})),
  toDOM: ({attrs}) => ['td', {
    colspan: attrs.colspan === 1 ? null : attrs.colspan,
    rowspan: attrs.rowspan === 1 ? null : attrs.rowspan,
  }, 0],
};

const footnote = {
  content: '(paragraph | item | numbered | table)+',
  group: 'inline',
  inline: true,
  atom: true,
  isolating: true,
  attrs: ID,
  parseDOM: [{tag: 'sup[data-note]', getAttrs: (dom) => ({id: dom.getAttribute('data-id')}), getContent: noteBody}],
  toDOM: (node) => ['sup', {'data-id': node.attrs.id, 'data-note': JSON.stringify(node.content.toJSON())}, '(*)'],
};

/** Asks for a figure. What it said in a frozen text is never taken over: in an open text it is live. */
const figure = {
  group: 'inline',
  inline: true,
  attrs: {asks: {}, said: {default: null}},
  leafText: ({attrs}) => shown(attrs.asks),
  parseDOM: [{
    tag: 'span[data-figure]',
    getAttrs: ({dataset}) => /^[\w.-]{1,40}\/[a-z]+(:[\w.-]{1,40})?\/[a-z_]+\/[a-z_]+$/.test(dataset.figure) && {asks: dataset.figure},
  }],
  toDOM: figureDom,
};

const mark = (tag, ...others) => ({parseDOM: [tag, ...others].map((name) => ({tag: name})), toDOM: () => [tag, 0]});

export const schema = new Schema({
  nodes: {
    doc: {content: 'block+'},
    paragraph,
    item,
    numbered,
    heading,
    table,
    table_row: {content: 'table_cell*', tableRole: 'row', parseDOM: [{tag: 'tr'}], toDOM: () => ['tr', 0]},
    table_cell: tableCell,
    text: {group: 'inline'},
    footnote,
    figure,
  },
  marks: {
    bold: mark('strong', 'b'),
    italic: mark('em', 'i'),
    underline: mark('u'),
    superscript: {...mark('sup'), parseDOM: [{tag: 'sup:not([data-note])'}]},
  },
});
