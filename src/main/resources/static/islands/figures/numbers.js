/** Numbers as the office writes them: 05, 8.000, 0,75. The same rules as the server's. */
const GROUPED = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/;
const PLAIN = /^-?\d+(,\d+)?$/;

/** The number that somebody wrote, or null. */
export function read(text) {
  const words = text.trim();
  if (!GROUPED.test(words) && !PLAIN.test(words)) return null;
  return Number(words.replaceAll('.', '').replace(',', '.'));
}

export function write(number, decimals) {
  const [whole, rest] = Math.abs(number).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  const isBelowTen = decimals === 0 && whole.length === 1 && whole !== '0';
  return (number < 0 ? '-' : '') + (isBelowTen ? '0' : '') + grouped + (rest ? `,${rest}` : '');
}

const NIL = new Set(['không phát sinh', 'khong phat sinh', 'kps', 'nil', 'none']);

/** Whether a pasted cell says that there is nothing. */
export const saysNil = (text) => NIL.has(text.trim().toLowerCase());
