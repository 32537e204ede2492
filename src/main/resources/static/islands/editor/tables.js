// Tables: put in, more or fewer rows and columns, cells merged and split, rows that repeat at the top of every page.
import {
  addColumnAfter, addColumnBefore, addRowAfter, addRowBefore, deleteColumn, deleteRow, deleteTable, goToNextCell,
  isInTable, mergeCells, selectedRect, splitCell,
} from 'prosemirror-tables';
import {TextSelection} from 'prosemirror-state';
import {schema} from './schema.js';

const {table, table_row: row, table_cell: cell, paragraph} = schema.nodes;

/** Tab goes to the next cell; after the last one it makes a new row. */
export function nextCell(direction) {
  return (state, dispatch, view) => {
    if (!isInTable(state)) return false;
    if (goToNextCell(direction)(state, dispatch)) return true;
    if (direction < 0 || !addRowAfter(state)) return true;
    if (dispatch) {
      addRowAfter(state, dispatch);
      goToNextCell(1)(view.state, view.dispatch);
    }
    return true;
  };
}

/** A table of empty cells after the block with the cursor, or in the place of an empty paragraph. */
export function insertTable(rows, columns) {
  return (state, dispatch) => {
    const {$from} = state.selection;
    if (isInTable(state) || $from.depth === 0 || $from.node(0).type !== schema.nodes.doc) return false;
    if (dispatch) {
      const line = () => row.create(null, Array.from({length: columns}, () => cell.createAndFill()));
      const node = table.create({headerRows: 1}, Array.from({length: rows}, line));
      const empty = $from.parent.type === paragraph && $from.parent.content.size === 0;
      const from = empty ? $from.before(1) : $from.after(1);
      const tr = state.tr.replaceWith(from, empty ? $from.after(1) : from, node);
      if (tr.doc.lastChild.type === table) tr.insert(tr.doc.content.size, paragraph.create());
      dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(from + 1))).scrollIntoView());
    }
    return true;
  };
}

/** Rows down to the one with the cursor repeat at the top of every page; again, and none does. */
function headerRows(state, dispatch) {
  if (!isInTable(state)) return false;
  const {bottom, tableStart, table: node} = selectedRect(state);
  const rows = node.attrs.headerRows === bottom ? 0 : bottom;
  dispatch?.(state.tr.setNodeAttribute(tableStart - 1, 'headerRows', rows));
  return true;
}

/** Rows taken out of the header make it shorter, rows put into it longer. */
function keepingHeader(command, count) {
  return (state, dispatch) => {
    if (!isInTable(state)) return false;
    const {top, bottom, tableStart, table: node} = selectedRect(state);
    const {headerRows} = node.attrs;
    const change = count(top, bottom, headerRows);
    return command(state, dispatch && ((tr) => {
      const same = tr.doc.nodeAt(tableStart - 1);
      if (change !== 0 && same?.type === table) tr.setNodeAttribute(tableStart - 1, 'headerRows', headerRows + change);
      dispatch(tr);
    }));
  };
}

/** All rows taken out is the whole table taken out. */
function removeRows(state, dispatch) {
  const rows = keepingHeader(deleteRow, (top, bottom, header) => -Math.max(0, Math.min(bottom, header) - top));
  return wholeTable(state, 'top', 'bottom', 'height') ? deleteTable(state, dispatch) : rows(state, dispatch);
}

function removeColumns(state, dispatch) {
  return (wholeTable(state, 'left', 'right', 'width') ? deleteTable : deleteColumn)(state, dispatch);
}

function wholeTable(state, first, last, size) {
  if (!isInTable(state)) return false;
  const rect = selectedRect(state);
  return rect[first] === 0 && rect[last] === rect.map[size];
}

/** The commands by the name of their button. */
export const TABLE_COMMANDS = {
  rowAbove: keepingHeader(addRowBefore, (top, bottom, header) => (top < header ? 1 : 0)),
  rowBelow: keepingHeader(addRowAfter, (top, bottom, header) => (bottom < header ? 1 : 0)),
  columnLeft: addColumnBefore,
  columnRight: addColumnAfter,
  removeRow: removeRows,
  removeColumn: removeColumns,
  merge: mergeCells,
  split: splitCell,
  headerRows,
  removeTable: deleteTable,
};
