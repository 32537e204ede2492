/** Where a text stands while it is exchanged with the server (see exchange.js). */

/** In the open editor. */
export class EditorSheet {
  #written = new WeakMap();

  constructor(editor) {
    this.editor = editor;
  }

  /** The editor hands out unchanged blocks as the same objects, so a long text costs no more than what changed in it. */
  doc() {
    const { type, content = [] } = this.editor.value;
    return `{"type":${JSON.stringify(type)},"content":[${content.map((block) => this.#json(block)).join(',')}]}`;
  }

  #json(block) {
    let json = this.#written.get(block);
    if (!json) this.#written.set(block, json = JSON.stringify(block));
    return json;
  }

  receive(text) { this.editor.receive(text); }
  replace(block, content) { this.editor.replaceBlock(block, content); }

  /** An input method must not lose the syllable it is composing. */
  async settled() {
    while (this.editor.composing) {
      await new Promise((resolve) => { this.editor.addEventListener('compositionend', () => setTimeout(resolve), { once: true }); });
    }
  }

  holds(block) {
    return (this.editor.value.content ?? []).some((other) => other.attrs?.id === block);
  }

  /** Puts a block back where it stood, or after the block it stood behind. */
  putBack({ block, mine, after }) {
    if (this.holds(block)) {
      this.editor.replaceBlock(block, mine);
    } else if (mine) {
      this.putAfter(after, mine);
    }
  }

  putAfter(block, content) {
    if (block && this.holds(block)) this.editor.focusBlock(block);
    this.editor.append([content]);
  }
}

/** Only in the store: the page where it was typed is gone. */
export class ClosedSheet {
  #kept;
  #text;

  constructor(kept, text) {
    this.#kept = kept;
    this.#text = text;
  }

  doc() { return JSON.stringify(this.#text); }
  receive(text) { this.#text = text; }
  async settled() { /* nobody is typing */ }

  replace(block, content) {
    const changed = (this.#text.content ?? []).flatMap((old) => (old.attrs?.id === block ? [content].filter(Boolean) : [old]));
    this.#text = { ...this.#text, content: changed };
    this.#kept.changed([]);
    this.#kept.snapshot(this.doc());
  }
}
