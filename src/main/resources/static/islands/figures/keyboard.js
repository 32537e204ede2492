import { saysNil } from './numbers.js';

const COLUMNS = ['field', 'nil', 'note'];

/** Moves about the form as in a spreadsheet: a cell is either chosen, and typing replaces it, or open for editing. */
export class Keyboard {
  #rows;
  #changed;
  #isEditing = false;
  #before = null;

  /** @param changed is told a row and the field in it after every change of ours */
  constructor(form, rows, changed) {
    this.#rows = rows.filter((row) => !row.isComputed);
    this.#changed = changed;
    form.addEventListener('focusin', (event) => this.#enter(event.target));
    form.addEventListener('dblclick', () => { this.#isEditing = true; });
    form.addEventListener('keydown', (event) => this.#press(event));
  }

  #at(target) {
    const row = this.#rows.find((other) => other.element.contains(target));
    const column = row ? COLUMNS.find((name) => row[name] === target) : null;
    return column ? { row, column, target } : null;
  }

  #enter(target) {
    const at = this.#at(target);
    this.#isEditing = false;
    this.#before = at ? at.row.line : null;
    if (at?.column === 'field' && target.select) target.select();
  }

  #press(event) {
    const at = this.#at(event.target);
    if (!at || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const isText = at.column === 'note';
    if (event.key === 'Escape') this.#giveBack(event, at);
    else if (event.key === 'F2' && at.column === 'field') this.#edit(event, at.target);
    else if (!isText && event.key === 'Enter') this.#move(event, at, event.shiftKey ? -1 : 1);
    else if (!isText && !this.#isEditing && at.target.tagName !== 'SELECT') this.#pressChosen(event, at);
  }

  #pressChosen(event, at) {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') this.#move(event, at, event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') this.#turn(event, at, event.key === 'ArrowRight' ? 1 : -1);
    else if (event.key.toLowerCase() === 'k' && at.row.isNumber && at.row.nil) this.#nil(event, at.row);
  }

  #move(event, { row, column }, by) {
    event.preventDefault();
    const next = this.#rows[this.#rows.indexOf(row) + by];
    if (!next) return;
    (next[column] ?? next.field).focus();
    (next[column] ?? next.field).scrollIntoView({ block: 'nearest' });
  }

  #turn(event, { row, column }, by) {
    const next = COLUMNS[COLUMNS.indexOf(column) + by];
    if (!next || !row[next]) return;
    event.preventDefault();
    if (next === 'note') row.note.closest('details').open = true;
    row[next].focus();
  }

  #edit(event, field) {
    event.preventDefault();
    this.#isEditing = true;
    field.setSelectionRange?.(field.value.length, field.value.length);
  }

  #nil(event, row) {
    event.preventDefault();
    row.nil.checked = !row.nil.checked;
    this.#changed(row, row.nil);
  }

  /** The line as it was when the cell was entered. */
  #giveBack(event, { row, column, target }) {
    event.preventDefault();
    row.show(this.#before);
    this.#isEditing = false;
    this.#changed(row, null);
    if (column === 'field') target.select?.();
  }
}

/** What a block from a spreadsheet says, line by line; cells are separated by tabs. */
export const blockOf = (text) => text.replace(/\r?\n$/, '').split(/\r?\n/).map((line) => line.split('\t').map((cell) => cell.replaceAll('\u00a0', ' ').trim()));

/**
 * Lays a block over the form: by codes where it has them, else downwards from a row; a second column are notes. Lines that
 * are computed take their place in it, as they do on the screen.
 * @returns {{laid: object[], over: number}} rows with their new lines, and how many values had no place
 */
export function lay(block, rows, from) {
  const byCode = new Map(rows.map((row) => [row.code.toLowerCase(), row]));
  const codeAt = block[0].findIndex((_, column) => block.some((cells) => byCode.has((cells[column] ?? '').toLowerCase())));
  const start = rows.indexOf(from);
  const laid = [];
  let over = 0;
  block.forEach((cells, i) => {
    const row = codeAt < 0 ? rows[start + i] : byCode.get((cells[codeAt] ?? '').toLowerCase());
    const [value, note] = codeAt < 0 ? cells : [cells.slice(codeAt + 1).findLast((cell) => /^-?[\d.,]+$/.test(cell) || saysNil(cell)), ''];
    if (!value && !note) return;
    if (!row) over += codeAt < 0 ? 1 : 0;
    else if (!row.isComputed) laid.push({ row, line: lineOf(value ?? '', note ?? '', row) });
  });
  return { laid, over };
}

function lineOf(value, note, row) {
  const nil = saysNil(value) && row.nil !== null;
  return { value: nil ? '' : value, nil, note: note || row.line.note };
}
