import { withFormToken } from './form-token.js';

/** On a slow line somebody may begin to type into the plain form before the editor is there; that text moves along. */

/** The lines that stand in the form now and did not when the page was made. */
export function typedEarly(form) {
  const area = form?.querySelector('textarea');
  if (!area || area.value === area.defaultValue) return null;
  const before = new Set(area.defaultValue.split(/\r?\n/));
  return area.value.split(/\r?\n/).filter((line) => line.trim() && !before.has(line)).join('\n');
}

/** Blocks for plain text: as the office's notation reads it, or each line a paragraph where the server cannot be asked. */
export async function blocksOf(text, notation) {
  try {
    const headers = withFormToken({ 'Content-Type': 'text/plain;charset=UTF-8', Accept: 'application/json' });
    const response = await fetch(notation, { method: 'POST', headers, body: text, signal: AbortSignal.timeout(10_000) });
    if (response.ok) return (await response.json()).content;
  } catch {
    // as paragraphs then
  }
  return text.split('\n').map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] }));
}
