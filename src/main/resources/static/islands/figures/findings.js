import { make } from '../keeping/sentences.js';

/** What is not as expected, all at once above the form, each with the way to its line. */
export function showTop(place, findings, words) {
  const box = (kind, icon, title, found) => make('div', { class: kind },
    make('i', { class: `ti ${icon}`, 'aria-hidden': 'true' }),
    make('div', {}, make('p', {}, make('strong', {}, words[title])),
      make('ul', {}, ...found.map(({ code, sentence }) => make('li', {}, make('a', { href: `#line-${code}` }, code), `: ${sentence}`)))));
  const blocks = findings.filter((finding) => finding.severity === 'BLOCK');
  const warns = findings.filter((finding) => finding.severity !== 'BLOCK');
  place.replaceChildren(
    ...(blocks.length > 0 ? [box('tk-refusal', 'ti-alert-circle', 'entry.top.blocks', blocks)] : []),
    ...(warns.length > 0 ? [box('tk-note is-warn', 'ti-alert-triangle', 'entry.top.warns', warns)] : []),
  );
}

export const fill = (words, key, ...details) => words[key].replace(/\{(\d)\}/g, (_, i) => details[i] ?? '');

export const told = (words, { value, nil }) => (nil ? words['grid.nil'] : value || words['grid.nothing']);

/** Two values of one line, and the choice between them. */
export function choice(words, { mine, theirs }, choose) {
  const by = theirs.by ? fill(words, 'grid.conflict.by', theirs.by) : words['grid.conflict.other'];
  const button = (key, line, isMine) => make('button', { class: 'btn btn-sm', type: 'button', 'data-choice': isMine ? 'mine' : 'theirs', onclick: () => choose(isMine) }, fill(words, key, told(words, line)));
  return make('li', { class: 'tk-figure-choice' }, make('span', {}, by), button('grid.conflict.mine', mine, true), button('grid.conflict.theirs', theirs, false));
}

/** Says what was just done to many lines, with the way back. */
export function tellDone(place, sentence, words, undo) {
  place.replaceChildren(make('span', {}, sentence), undo ? make('button', { class: 'btn btn-sm', type: 'button', onclick: undo }, words['grid.undo']) : '');
}

