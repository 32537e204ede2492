// What an editor is put together of.
import {gapCursor} from 'prosemirror-gapcursor';
import {history, redo, undo} from 'prosemirror-history';
import {Plugin} from 'prosemirror-state';
import {tableEditing} from 'prosemirror-tables';
import {citing} from './citing.js';
import {figures} from './figures.js';
import {showsFound} from './find.js';
import {identities} from './identity.js';
import {headingKeys, keys} from './keys.js';
import {insertNote} from './notes.js';
import {origins} from './origins.js';
import {pasting} from './pasting.js';
import {typing} from './typing.js';

/** For the text itself. */
export function plugins(editor) {
  const {notes} = editor;
  const own = {'Mod-z': undo, 'Mod-y': redo, 'Mod-Shift-z': redo, 'Mod-Alt-f': insertNote(notes)};
  return [
    cursorFirst(),
    leaving(),
    notes.plugin(),
    citing(editor),
    figures(editor),
    typing(),
    ...keys({...around(editor), ...headingKeys(editor.level), ...own}),
    pasting(editor, false),
    history(),
    identities(() => editor.composing, editor.isStandIn),
    origins(),
    tableEditing(),
    gapCursor(),
    showsFound(),
  ];
}

/** For the body of a footnote: undo is that of the text, and no footnote stands in a footnote. */
export function notePlugins(editor, body) {
  const onText = (command) => () => command(editor.view.state, editor.view.dispatch);
  const leave = () => {
    editor.notes.leave(body.mark);
    return true;
  };
  const own = {
    'Mod-z': onText(undo), 'Mod-y': onText(redo), 'Mod-Shift-z': onText(redo), 'Escape': leave, 'Mod-Alt-f': leave,
  };
  return [
    cursorFirst(),
    citing(editor),
    figures(editor),
    typing(),
    ...keys({...around(editor), ...own}),
    pasting(editor, true),
    identities(() => editor.composing, editor.isStandIn),
  ];
}

/** Keys that lead out of the words, to the parts around them. */
function around(editor) {
  const act = (action) => () => {
    action();
    return true;
  };
  return {
    'Mod-f': act(() => editor.find.open()),
    'F1': act(() => editor.openShortcuts()),
    'Alt-F10': act(() => editor.tools.focus()),
  };
}

/** Tab makes items deeper; after Escape it leaves the text as everywhere else. */
function leaving() {
  let free = false;
  const keydown = (view, event) => {
    const leaves = free && event.key === 'Tab';
    if (event.key !== 'Shift') free = event.key === 'Escape';
    // taken out of ProseMirror's hands, so that the browser moves on
    return leaves;
  };
  return new Plugin({props: {handleDOMEvents: {keydown}}});
}

/**
 * Before a key or a paste takes effect, the place where the browser shows the cursor is taken over: on a slow machine
 * the news of it may come after the next key.
 */
function cursorFirst() {
  const takeOver = (view) => {
    if (!view.composing) view.domObserver.flush();
    return false;
  };
  return new Plugin({props: {handleDOMEvents: {keydown: takeOver, paste: takeOver, cut: takeOver}}});
}
