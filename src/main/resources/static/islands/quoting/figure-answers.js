// What the figures of the open text say: asked in one call for all of them, and kept on the device for the hours without a
// network.
import { known, figureDom } from '../editor/figures.js';
import { forgetLines } from '../editor/finding.js';
import { withFormToken } from '../keeping/form-token.js';

/** The server answers no more at once. */
const MOST = 1_000;
const SHELF = 'tk-figures ';
/** How long answers hold while she writes, in milliseconds. */
const REST = 15_000;
let opened = null;
let askedAt = 0;

const inText = (editor) => [...new Set(Array.from(editor.querySelectorAll('[data-figure]'), ({ dataset }) => dataset.figure))];

/**
 * Shows what is known of the figures in the text, and asks what they say now.
 *
 * @param isBack whether somebody has just come back to the page; otherwise known answers hold for a while
 */
export function refresh(editor, isBack) {
  if (opened !== editor) {
    opened = editor;
    hear(editor, kept(editor, 'answers') ?? []);
  }
  const asks = inText(editor);
  keepAnswers(editor);
  if (!isBack && Date.now() - askedAt < REST && asks.every((asked) => known.has(asked))) return;
  ask(editor, asks);
}

/** Asks the server; what it cannot tell now stays as it was last known. Says whether it answered. */
export async function ask(editor, asks) {
  askedAt = Date.now();
  try {
    const answer = await fetch(`${editor.getAttribute('figures-url')}/figure-answers`, {
      method: 'POST',
      body: JSON.stringify({ asks: asks.slice(0, MOST) }),
      headers: withFormToken({ 'Content-Type': 'application/json', Accept: 'application/json' }),
      redirect: 'error',
    });
    if (!answer.ok) return false;
    // a question that nobody understands is not asked again and again
    hear(editor, [...asks.map((asked) => ({ asks: asked, ...known.get(asked) })), ...await answer.json()]);
    keepAnswers(editor);
    return true;
  } catch {
    return false; // without the network the last known words stay
  }
}

function hear(editor, answers) {
  answers.forEach((answer) => void known.set(answer.asks, answer));
  forgetLines();
  for (const dom of editor.querySelectorAll('[data-figure]')) dress(dom);
}

function dress(dom) {
  const [, { class: look, title }, words] = figureDom({ attrs: { asks: dom.dataset.figure } });
  for (const name of ['is-unanswered', 'is-incomplete']) dom.classList.toggle(name, name === look);
  dom.title = title;
  if (dom.textContent !== words) dom.textContent = words;
}

const keepAnswers = (editor) => keep(editor, 'answers', inText(editor).map((asked) => known.get(asked)).filter(Boolean));

const shelf = (editor) => `${SHELF}${editor.getAttribute('figures-shelf')} `;

/** Keeps something on the device for the officer who writes; what was kept for others goes. */
export function keep(editor, what, value) {
  const officer = shelf(editor).split(' ', 2).join(' ');
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(SHELF) && !key.startsWith(`${officer} `)) localStorage.removeItem(key);
    }
    localStorage.setItem(shelf(editor) + what, JSON.stringify(value));
  } catch {
    // a full or closed store: without the network there are only codes then
  }
}

/** What the device keeps; null for nothing. */
export function kept(editor, what) {
  try {
    return JSON.parse(localStorage.getItem(shelf(editor) + what));
  } catch {
    return null;
  }
}
