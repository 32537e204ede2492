// <tk-origins data-url="…">: one line that says who wrote the block under the cursor or the pointer, with the way there.
// It reads the blocks as the editor draws them, so it needs nothing of the editor, and the page works without it.
class TkOrigins extends HTMLElement {
  #known = new Map();
  #asked = false;
  #block = null;

  connectedCallback() {
    this.hidden = true;
    this.editor = this.parentElement.querySelector('tk-editor, tk-writing') ?? this.parentElement;
    this.editor.classList.add('has-origins');
    this.editor.addEventListener('pointerover', this.#pointed);
    document.addEventListener('selectionchange', this.#moved);
    this.#ask();
  }

  disconnectedCallback() {
    this.editor.removeEventListener('pointerover', this.#pointed);
    document.removeEventListener('selectionchange', this.#moved);
  }

  #pointed = ({target}) => this.#look(target.closest?.('[data-block]'));

  #moved = () => {
    const {anchorNode} = document.getSelection();
    const element = anchorNode instanceof Element ? anchorNode : anchorNode?.parentElement;
    if (element && this.editor.contains(element)) this.#look(element.closest('[data-block]'));
  };

  #look(block) {
    if (!block || block === this.#block) return;
    this.#block = block;
    this.#show();
  }

  #show() {
    const sources = JSON.parse(this.#block.dataset.origin ?? 'null') ?? [];
    this.hidden = sources.length === 0;
    const lines = new Map(sources.map((source) => [this.#known.get(key(source))?.said, this.#known.get(key(source))]));
    if (lines.has(undefined)) {
      lines.delete(undefined);
      this.#ask();
    }
    const words = [...lines.values()].map(({said, address}) => address
      ? Object.assign(document.createElement('a'), {textContent: said, href: address, target: '_blank', rel: 'noopener'})
      : Object.assign(document.createElement('span'), {textContent: said}));
    this.querySelector('[data-sources]').replaceChildren(...words.flatMap((word, index) => (index ? ['; ', word] : [word])));
  }

  /** What came in since the page was opened is asked for once in a while, not with every movement. */
  async #ask() {
    if (this.#asked) return;
    this.#asked = true;
    setTimeout(() => { this.#asked = false; }, 3000);
    try {
      const answer = await fetch(this.dataset.url, {headers: {Accept: 'application/json'}});
      if (!answer.ok || answer.redirected) return;
      for (const {sources} of await answer.json()) sources.forEach((source) => this.#known.set(key(source), source));
      if (this.#block) this.#show();
    } catch {
      // without the network the line stays silent
    }
  }
}

const key = ({kind, subject, version, block}) => [kind.toLowerCase(), subject, version, block].join('/');

customElements.define('tk-origins', TkOrigins);
