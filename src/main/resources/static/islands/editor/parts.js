// What an editor is put together of.
import {dropCursor} from 'prosemirror-dropcursor';
import {gapCursor} from 'prosemirror-gapcursor';
import {history, redo, undo} from 'prosemirror-history';
import {tableEditing} from 'prosemirror-tables';
import {identities} from './identity.js';
import {headingKeys, keys} from './keys.js';
import {insertNote} from './notes.js';
import {typing} from './typing.js';

/** For the text itself. */
export function plugins(editor) {
  const {notes} = editor;
  return [
    notes.plugin(),
    typing(),
    ...keys({...headingKeys(editor.level), 'Mod-z': undo, 'Mod-y': redo, 'Mod-Shift-z': redo, 'Mod-Alt-f': insertNote(notes)}),
    history(),
    identities(() => editor.composing, editor.isStandIn),
    tableEditing(),
    gapCursor(),
    dropCursor({class: 'tk-drop'}),
  ];
}

/** For the body of a footnote: undo is that of the text, and no footnote stands in a footnote. */
export function notePlugins(editor, body) {
  const onText = (command) => () => command(editor.view.state, editor.view.dispatch);
  const leave = () => {
    editor.notes.leave(body.mark);
    return true;
  };
  return [
    typing(),
    ...keys({'Mod-z': onText(undo), 'Mod-y': onText(redo), 'Mod-Shift-z': onText(redo), 'Escape': leave, 'Mod-Alt-f': leave}),
    identities(() => editor.composing, editor.isStandIn),
  ];
}
