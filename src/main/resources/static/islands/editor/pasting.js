// What comes in from the clipboard. Our own pieces go ProseMirror's way; those of others are read here.
import {Fragment, Slice} from 'prosemirror-model';
import {Plugin} from 'prosemirror-state';
import {isInTable} from 'prosemirror-tables';
import {closeHistory} from 'prosemirror-history';
import {withoutIds} from './copies.js';
import {cellBlocks, plainBlock, readHtml, withoutNotes} from './foreign.js';
import {readPlain} from './plain.js';
import {schema} from './schema.js';

/** Identities that were cut out and not yet put in again, wherever on the page. */
const cut = new Set();

/**
 * Takes what is pasted into a view.
 *
 * @param editor tells the level, the server's address and shows how many pictures were left out
 * @param inNote in a footnote neither headings nor footnotes can stand
 */
export function pasting(editor, inNote) {
  return new Plugin({
    props: {
      transformPasted: (slice, view) => (view.dragging ? slice : ours(slice, inNote)),
      handleDOMEvents: {
        cut: (view) => remember(view.state.selection.content().content),
        paste: (view, event) => new Pasting(editor, view, inNote).take(event),
      },
    },
  });
}

function remember(fragment) {
  fragment.descendants((node) => void (node.attrs.id && cut.add(node.attrs.id)));
  return false;
}

/** Moved pieces keep their identities, copies get their own. */
function ours(slice, inNote) {
  const json = slice.content.toJSON() ?? [];
  let blocks = json.map(moved);
  if (inNote) blocks = withoutNotes(blocks.map(plainBlock));
  return new Slice(Fragment.fromJSON(schema, blocks), slice.openStart, slice.openEnd);
}

function moved(json) {
  const known = json.attrs?.id && cut.delete(json.attrs.id);
  const attrs = json.attrs && 'id' in json.attrs && !known ? {...json.attrs, id: null} : json.attrs;
  return {...json, attrs, content: json.content?.map(moved)};
}

class Pasting {
  constructor(editor, view, inNote) {
    Object.assign(this, {editor, view, inNote});
  }

  /** Says whether the piece was taken here. */
  take(event) {
    const data = event.clipboardData;
    if (!data || !this.view.editable) return false;
    const html = data.getData('text/html');
    const text = data.getData('text/plain');
    if (html.includes('data-pm-slice')) return false;
    if (html) {
      const {blocks, leftOut} = readHtml(html, this.editor.level);
      this.#put(blocks);
      this.editor.leftOut(leftOut);
    } else if (text) {
      this.#plain(text);
    } else {
      this.editor.leftOut(data.files.length);
    }
    event.preventDefault();
    return true;
  }

  #plain(text) {
    if (!/[\r\n⁽*_^|\\]/.test(text) && !/^\s*[-–•+#¶]/.test(text)) {
      this.view.dispatch(closeHistory(this.view.state.tr).insertText(text.replace(/[\s\p{Zs}]+/gu, ' ')).scrollIntoView());
      return;
    }
    const {state} = this.view;
    // words that are typed while the server reads do not move the place
    readPlain(text, this.editor.getAttribute('notation-url')).then((blocks) => {
      if (this.view.isDestroyed) return;
      if (this.view.state !== state) this.view.focus();
      this.#put(blocks.map(withoutIds));
    });
  }

  #put(blocks) {
    const fitting = this.#fitting(blocks);
    if (fitting.length === 0) return;
    const fragment = Fragment.from(fitting.map((block) => schema.nodeFromJSON(filled(block))));
    const ends = [fragment.firstChild, fragment.lastChild].map((node) => (node.isTextblock ? 1 : 0));
    const slice = new Slice(fragment, ends[0], ends[1]);
    const handled = this.view.someProp('handlePaste', (handle) => handle(this.view, null, slice));
    if (!handled) this.view.dispatch(closeHistory(this.view.state.tr).replaceSelection(slice).scrollIntoView());
  }

  #fitting(blocks) {
    if (this.inNote) return withoutNotes(blocks.map(plainBlock));
    const onlyTable = blocks.length === 1 && blocks[0].type === 'table';
    return isInTable(this.view.state) && !onlyTable ? blocks.flatMap(cellBlocks) : blocks;
  }
}

/** Cells and footnotes need a line for the cursor. */
function filled(json) {
  const holds = json.type === 'table_cell' || json.type === 'footnote';
  const content = (json.content ?? []).map(filled);
  if (holds && content.length === 0) content.push({type: 'paragraph', attrs: {}});
  return content.length ? {...json, content} : json;
}
