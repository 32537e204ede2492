// Which key does what. The same list stands in the dialog of shortcuts (aside/shortcuts.js).
import {baseKeymap, chainCommands, toggleMark} from 'prosemirror-commands';
import {keymap} from 'prosemirror-keymap';
import {become, indent, leaveList, paragraphAfterTable, split, toParagraphAtStart} from './blocks.js';
import {removeNote} from './notes.js';
import {schema} from './schema.js';
import {nextCell} from './tables.js';

const {bold, italic, underline, superscript} = schema.marks;

const enter = chainCommands(leaveList, split, baseKeymap.Enter);

/** Keys that work in the text and in footnotes alike. */
const WRITING = {
  'Enter': enter,
  'Shift-Enter': enter,
  'Backspace': chainCommands(removeNote(-1), toParagraphAtStart, baseKeymap.Backspace),
  'Delete': chainCommands(removeNote(1), baseKeymap.Delete),
  'Mod-b': toggleMark(bold),
  'Mod-i': toggleMark(italic),
  'Mod-u': toggleMark(underline),
  'Mod-.': toggleMark(superscript),
  'Tab': chainCommands(nextCell(1), indent('plus')),
  'Shift-Tab': chainCommands(nextCell(-1), indent('dash')),
  'Mod-Alt-0': become(schema.nodes.paragraph),
  'ArrowDown': paragraphAfterTable,
};

/** @param more keys of the place, by name; they come before those that every place has */
export const keys = (more) => [keymap(more), keymap(WRITING), keymap(baseKeymap)];

/** Headings deeper than that of the outline above the section. */
export function headingKeys(above) {
  const keys = {};
  for (let level = above + 1; level <= 4; level++) keys[`Mod-Alt-${level}`] = become(schema.nodes.heading, {level});
  return keys;
}
