// Word's lists: paragraphs with `mso-list:l0 level1 lfo1` and the sign before them in a span that is to be ignored.
const LIST = /mso-list:\s*l\d+\s+level(\d+)/i;
const IGNORED = /mso-list:\s*ignore/i;

/** Whether an element holds the sign of a list, which is no part of the words. */
export function isSignOfList(node) {
  return IGNORED.test(node.getAttribute('data-style') ?? '');
}

/** The kind of block that one of Word's list paragraphs is, or null. */
export function wordList(node, above) {
  const depth = LIST.exec(node.getAttribute('data-style') ?? '')?.[1];
  if (!depth) return null;
  const holder = [...node.querySelectorAll('[data-style]')].find(isSignOfList);
  const sign = (holder?.textContent ?? '').replace(/[\s\u00a0]+/g, '');
  const level = numberLevel(sign);
  if (level > 0) return {type: 'numbered', level: Math.min(4, Math.max(level, above + 1))};
  return {type: 'item', mark: sign === '+' || Number(depth) > 1 ? 'plus' : 'dash'};
}

/** The level that a form of number belongs to; 0 for a sign that is no number. */
function numberLevel(sign) {
  if (/^[IVX]+[.\-/]$/.test(sign)) return 1;
  if (/^\d+[.)]$/.test(sign)) return 2;
  if (/^\d+\.\d+\.?$/.test(sign)) return 3;
  return /^(?:[a-zđ]{1,2}[.)]|\d+(?:\.\d+){2,}\.?)$/i.test(sign) && sign !== 'o' ? 4 : 0;
}
