// HTML of other programs as blocks of a manuscript: structure, typefaces and footnotes stay, everything else goes.
// Works on a document that is not shown: nothing in it is run or fetched.
import {Line} from './line.js';
import {shown} from './figures.js';
import {gathered} from './foreign-notes.js';
import {highest, isHidden, pageOf, paragraphOf, styleOf} from './foreign-styles.js';
import {isSignOfList} from './word-lists.js';

const BLOCKS = new Set('ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE UL'.split(' '));
const LEFT_OUT = new Set('APPLET AUDIO CANVAS EMBED IFRAME IMG MATH OBJECT SVG VIDEO'.split(' '));
const SILENT = new Set('BASE BUTTON DATALIST HEAD INPUT LINK META NOSCRIPT SCRIPT SELECT STYLE TEMPLATE TEXTAREA TITLE XML'.split(' '));

/**
 * Reads HTML that was copied elsewhere.
 *
 * @param html the clipboard's HTML
 * @param above level of the heading above the text: headings and numbers become deeper
 * @returns {blocks, leftOut}: blocks as JSON without ids, and how many pictures and objects could not be taken
 */
export function readHtml(html, above) {
  const page = pageOf(html);
  const reading = new Reading({above, top: highest(page)}, gathered(page.body));
  reading.read(page.body, {});
  return {blocks: reading.blocks(), leftOut: reading.leftOut};
}

class Reading {
  leftOut = 0;
  #blocks = [];
  #line = new Line();
  #kind = {type: 'paragraph'};

  /** @param levels above: of the heading above the text; top: the highest rank of a heading in the page */
  constructor(levels, notes) {
    Object.assign(this, {levels, notes});
  }

  blocks() {
    this.#endLine();
    return this.#blocks;
  }

  read(parent, style) {
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) this.#line.add(node.data, style);
      else if (node.nodeType === Node.ELEMENT_NODE) this.#element(node, style);
    }
  }

  #element(node, style) {
    const tag = node.tagName.toUpperCase();
    if (LEFT_OUT.has(tag)) {
      this.leftOut += isSpacer(node) ? 0 : 1;
    } else if (SILENT.has(tag) || tag.includes(':') || this.notes.isBody(node) || isHidden(node) || isSignOfList(node)) {
      // o:p and its kind hold nothing but a space
      if (tag.includes(':')) this.read(node, style);
    } else if (this.notes.bodyOf(node)) {
      this.#note(this.notes.bodyOf(node));
    } else if (tag === 'BR') {
      this.#endLine(true);
    } else if (tag === 'TABLE') {
      this.#table(node, style);
    } else if (BLOCKS.has(tag)) {
      this.#block(node, style);
    } else {
      this.read(node, styleOf(node, style));
    }
  }

  #block(node, style) {
    this.#endLine();
    const before = this.#kind;
    this.#kind = paragraphOf(node, this.levels) ?? before;
    this.read(node, this.#kind.type === 'heading' ? {} : styleOf(node, style));
    this.#endLine();
    this.#kind = before;
  }

  #endLine(sameKind = false) {
    const block = this.#line.block(this.#kind, this.levels.above);
    if (block) this.#blocks.push(block);
    this.#line = new Line();
    // a line break inside a heading or item goes on as a paragraph
    if (block && sameKind) this.#kind = {type: 'paragraph'};
  }

  #inside(node, style = {}) {
    const reading = new Reading(this.levels, this.notes);
    reading.read(node, style);
    const blocks = reading.blocks();
    this.leftOut += reading.leftOut;
    return blocks;
  }

  #note(body) {
    const blocks = this.notes.without(body, () => this.#inside(body)).map(plainBlock);
    this.#line.put({type: 'footnote', attrs: {id: null}, content: withoutNotes(blocks)});
  }

  #table(table, style) {
    this.#endLine();
    const lines = [...table.rows];
    const rows = lines.map((row) => ({
      type: 'table_row',
      content: [...row.cells].map((cell) => this.#cell(cell, style)),
    })).filter((row) => row.content.length > 0);
    if (rows.length === 0) return;
    const heads = lines.findIndex((row) => row.closest('thead') === null && [...row.cells].some((cell) => cell.tagName === 'TD'));
    const headerRows = heads < 0 ? 0 : heads;
    this.#blocks.push({type: 'table', attrs: {headerRows}, content: rows});
  }

  #cell(cell, style) {
    const blocks = this.#inside(cell, styleOf(cell, style)).flatMap(cellBlocks);
    const [colspan, rowspan] = [cell.colSpan, cell.rowSpan].map((span) => Math.min(1000, Math.max(1, span || 1)));
    return {type: 'table_cell', attrs: {colspan, rowspan}, content: blocks};
  }
}

/** A table in a cell cannot stand: its words stay, line by line. */
export function cellBlocks(block) {
  if (block.type !== 'table') return [plainBlock(block)];
  return block.content.flatMap((row) => row.content.flatMap((cell) => (cell.content ?? []).flatMap(cellBlocks)));
}

/** Where no heading can stand, it is a paragraph. */
export function plainBlock(block) {
  return block.type === 'heading' ? {...block, type: 'paragraph', attrs: {origin: block.attrs?.origin ?? null}} : block;
}

/** A footnote in a footnote cannot stand: its words stay, in brackets. */
export function withoutNotes(blocks) {
  return blocks.map((block) => ({
    ...block,
    content: block.content?.flatMap((node) => {
      if (node.type === 'footnote') return {type: 'text', text: ` (${wordsOf(node)})`};
      return node.content ? withoutNotes([node])[0] : node;
    }),
  }));
}

function wordsOf(node) {
  return node.text ?? (node.type === 'figure' ? shown(node.attrs.asks) : null) ?? (node.content ?? []).map(wordsOf).join(node.type === 'footnote' ? ' ' : '');
}

function isSpacer(image) {
  return image.getAttribute('width') === '1' || image.getAttribute('height') === '1';
}
