// JSON in and out. A cursor needs a paragraph where the server's text may have nothing (an empty section, cell or
// footnote): such a stand-in is put in on loading and left out again while it is still empty.
import {freshId, schema} from './schema.js';

const HOLDERS = new Set(['doc', 'table_cell', 'footnote']);

/** One editor's way of reading and writing its text. */
export class Json {
  #standIns = new Map();
  #written = new WeakMap();

  /** The document of a JSON text; what the schema cannot hold is an error. */
  read(json) {
    const doc = schema.nodeFromJSON(this.#filled(json, ''));
    doc.check();
    return doc;
  }

  /** One block, or a list of them, of the same shape. */
  readBlocks(blocks) {
    return blocks.map((block) => schema.nodeFromJSON(this.#filled(block, '')));
  }

  /**
   * The text as JSON. Blocks that did not change are the same objects as the last time, so the answer is to be read and
   * sent, never changed.
   */
  write(doc) {
    const content = [];
    doc.forEach((block) => this.#leftOut(block, doc) || content.push(this.#writeOnce(block)));
    return {type: 'doc', content};
  }

  #writeOnce(block) {
    let json = this.#written.get(block);
    if (!json) {
      json = this.#bare(block.toJSON());
      this.#written.set(block, json);
    }
    return json;
  }

  /** Whether an id was given to a stand-in. */
  isStandIn(id) {
    return this.#standIns.has(id);
  }

  #leftOut(block, parent) {
    return parent.childCount === 1 && block.type.name === 'paragraph' && block.content.size === 0
      && this.isStandIn(block.attrs.id);
  }

  /** @param place where the node stands: the same place gets the same stand-in when a text comes in again */
  #filled(node, place) {
    if (node.type === 'figure') return {...node, attrs: {asks: node.attrs.asks}};
    const here = node.attrs?.id ?? place;
    const content = (node.content ?? []).map((child, index) => this.#filled(child, `${here}/${index}`));
    if (content.length === 0 && HOLDERS.has(node.type)) {
      content.push({type: 'paragraph', attrs: {id: this.#standInAt(here)}});
    }
    return content.length ? {...node, content} : node;
  }

  #standInAt(place) {
    for (const [id, at] of this.#standIns) {
      if (at === place) return id;
    }
    const id = freshId();
    this.#standIns.set(id, place);
    return id;
  }

  #bare(json) {
    if (!json.content) return json;
    const only = json.content.length === 1 && HOLDERS.has(json.type) ? json.content[0] : null;
    if (only && only.type === 'paragraph' && !only.content && this.#standIns.has(only.attrs.id)) {
      return {...json, content: []};
    }
    return {...json, content: json.content.map((child) => this.#bare(child))};
  }
}
