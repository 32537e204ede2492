// Footnotes in other programs' HTML: a mark that links to a place which links back. Word, LibreOffice, online editors
// and encyclopedias all write them so, with different names.
const OWN_BODY = '[data-style*="mso-element:footnote"],[data-style*="mso-element:endnote"],[data-style*="mso-element: footnote"],'
  + 'div[id^="sdfootnote"],div[id^="sdendnote"],aside,li';

/** The footnotes of a piece of HTML. */
export function gathered(root) {
  return new ForeignNotes(root);
}

class ForeignNotes {
  #bodies = new Map();
  #places = new Set();
  #backs = new Set();
  #open = null;

  constructor(root) {
    const named = new Map();
    root.querySelectorAll('[id],a[name]').forEach((node) => {
      for (const name of [node.id, node.getAttribute('name')]) {
        if (name && !named.has(name)) named.set(name, node);
      }
    });
    root.querySelectorAll('a[href*="#"]').forEach((mark) => this.#pair(mark, named));
  }

  #pair(mark, named) {
    const place = named.get(targetOf(mark));
    // _mso… are the places of comments in the margin
    if (!place || targetOf(mark).startsWith('_mso') || !(mark.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING)) return;
    const back = [place, ...place.querySelectorAll('a')].find((link) => link.tagName === 'A' && points(link, mark, named));
    if (!back) return;
    const body = back.closest(OWN_BODY) ?? back.closest('p,div,dd');
    if (!body || body.contains(mark) || this.#places.has(body)) return;
    this.#bodies.set(mark, body);
    this.#places.add(body);
    this.#backs.add(back);
    const list = body.parentElement;
    if (/mso-element:\s*(?:foot|end)note-list/i.test(list?.getAttribute('data-style') ?? '')) {
      list.querySelectorAll('hr,br').forEach((line) => line.closest(OWN_BODY) ?? line.remove());
    }
  }

  /** The body of the footnote whose mark an element is. */
  bodyOf(node) {
    return this.#bodies.get(node) ?? null;
  }

  /** Whether an element stands elsewhere in the text: the body of a footnote, or the sign that leads back. */
  isBody(node) {
    return (this.#places.has(node) && node !== this.#open) || this.#backs.has(node);
  }

  /** Reads a body where its mark stands. */
  without(body, read) {
    const before = this.#open;
    this.#open = body;
    try {
      return read();
    } finally {
      this.#open = before;
    }
  }
}

function targetOf(link) {
  const href = link.getAttribute('href') ?? '';
  try {
    return decodeURIComponent(href.slice(href.indexOf('#') + 1));
  } catch {
    return href.slice(href.indexOf('#') + 1);
  }
}

/** Whether a link leads to a mark: to the mark itself, or to what stands closely around it. */
function points(link, mark, named) {
  const target = named.get(targetOf(link));
  return Boolean(target) && (target === mark || mark.contains(target)
    || (target.contains(mark) && target.textContent.trim() === mark.textContent.trim()));
}
