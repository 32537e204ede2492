// The list of documents that the words before the cursor may mean. It never takes the cursor: who goes on writing ignores it.
import { closeHistory } from 'prosemirror-history';
import { begun } from '../editor/citing.js';
import { make } from '../keeping/sentences.js';
import { choicesFor } from './asking.js';

const GAP = 6;
const ID = 'tk-citing';
let open = null;
let dismissed = '';
let asked = 0;

/** Shows what the register offers for the words before the cursor. Without an answer there is no list. */
export async function offer(editor, view) {
  const words = begun(view.state);
  if (!words || words === dismissed) return close();
  const turn = ++asked;
  const choices = await choicesFor(editor, words);
  if (turn !== asked || view.isDestroyed || begun(view.state) !== words) return undefined;
  return choices.length > 0 ? show(editor, view, words, choices) : close();
}

/** The keys of an open list; says whether it took one. */
export function key(view, event) {
  if (!open || open.view !== view || event.isComposing) return false;
  const { choices, at, words } = open;
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    mark((at + (event.key === 'ArrowDown' ? 1 : choices.length - 1)) % choices.length);
  } else if ((event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey && at >= 0) {
    choose(choices[at]);
  } else if (event.key === 'Escape') {
    dismissed = words;
    close();
  } else {
    // Backspace and the arrows change or leave the words: look again when they have
    if (/^(?:Backspace|Delete|Arrow|Home|End|Page|Enter)/.test(event.key)) close();
    return false;
  }
  return true;
}

export function close() {
  if (!open) return;
  const { dom, view, leave } = open;
  open = null;
  dom.remove();
  document.removeEventListener('pointerdown', leave, true);
  window.removeEventListener('scroll', close, true);
  for (const name of ['aria-controls', 'aria-activedescendant', 'aria-autocomplete']) view.dom.removeAttribute(name);
}

function show(editor, view, words, choices) {
  close();
  const shown = choices.map((choice) => ({ ...choice, words: wordsOf(choice, view) }));
  const dom = make('ul', { id: ID, class: 'tk-citing', role: 'listbox', 'aria-label': editor.say('editor.citing') },
    ...shown.map((choice, i) => make('li', { id: `${ID}-${i}`, role: 'option', onclick: () => choose(choice) },
      make('b', {}, choice.named), make('span', {}, choice.details), make('small', {}, editor.say(choice.isLater ? 'editor.citing.later' : 'editor.citing.first')))));
  // the cursor stays in the text, on a phone the keyboard too
  dom.addEventListener('mousedown', (event) => event.preventDefault());
  const leave = ({ target }) => void (dom.contains(target) || close());
  open = { editor, view, dom, words, choices: shown, at: 0, leave };
  editor.appendChild(dom);
  place(view, dom);
  view.dom.setAttribute('aria-autocomplete', 'list');
  view.dom.setAttribute('aria-controls', ID);
  document.addEventListener('pointerdown', leave, true);
  window.addEventListener('scroll', close, true);
  editor.notice.textContent = editor.say('editor.citing.found', shown.length);
  mark(0);
}

/** A first or a later mention: an earlier section has it, or the words before the cursor. */
function wordsOf(choice, view) {
  const { $from } = view.state.selection;
  const before = bare(view.state.doc.textBetween(0, $from.start(), ' ', ' ') + $from.parent.textBetween(0, $from.parentOffset).slice(0, -begun(view.state).length));
  const isLater = choice.isCited || before.includes(bare(choice.sign));
  choice.isLater = isLater;
  return isLater ? choice.later : choice.first;
}

const bare = (words) => words.toUpperCase().replace(/[\s–-]+/g, '-');

function mark(at) {
  open.at = at;
  [...open.dom.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === at)));
  open.dom.children[at].scrollIntoView({ block: 'nearest' });
  open.view.dom.setAttribute('aria-activedescendant', `${ID}-${at}`);
}

/** In the place of what was typed, in its typeface; one step to undo. */
function choose(choice) {
  const { view } = open;
  const words = begun(view.state);
  close();
  if (!words) return;
  dismissed = '';
  const { state } = view;
  const { pos } = state.selection.$from;
  view.dispatch(closeHistory(state.tr).insertText(choice.words, pos - words.length, pos).scrollIntoView());
  view.dispatch(closeHistory(view.state.tr));
  view.focus();
}

/** Below the cursor, or above it where there is more room; on a phone as wide as the screen. */
function place(view, dom) {
  const at = view.coordsAtPos(view.state.selection.from);
  const height = window.visualViewport?.height ?? innerHeight;
  const below = height - at.bottom - 2 * GAP;
  const isBelow = below >= Math.min(dom.offsetHeight, 160) || below >= at.top;
  dom.style.setProperty('--tk-citing-left', `${Math.max(GAP, Math.min(at.left, innerWidth - dom.offsetWidth - GAP))}px`);
  dom.style.setProperty('--tk-citing-top', isBelow ? `${at.bottom + GAP}px` : 'auto');
  dom.style.setProperty('--tk-citing-bottom', isBelow ? 'auto' : `${innerHeight - at.top + GAP}px`);
  dom.style.setProperty('--tk-citing-height', `${Math.max(120, (isBelow ? below : at.top) - GAP)}px`);
}
