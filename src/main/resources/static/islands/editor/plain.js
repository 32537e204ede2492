// Plain text: the server reads it as the office writes it; without the server, line by line.

import {withFormToken} from '../keeping/form-token.js';

/** How long the server is waited for, in milliseconds. */
const PATIENCE = 3000;

/**
 * The blocks of a plain text.
 *
 * @param url where the server reads the notation; empty when it is not to be asked
 */
export async function readPlain(text, url) {
  if (url && navigator.onLine) {
    try {
      const answer = await fetch(url, {
        method: 'POST',
        body: text,
        headers: withFormToken({'Content-Type': 'text/plain;charset=UTF-8', 'Accept': 'application/json'}),
        redirect: 'error',
        signal: AbortSignal.timeout(PATIENCE),
      });
      if (answer.ok) return (await answer.json()).content;
    } catch {
      // no network, or too slow: the lines are read here
    }
  }
  return linesOf(text);
}

/** Every line a paragraph; `- ` and `+ ` begin items. */
export function linesOf(text) {
  return text.split(/\r\n?|[\n\f\v\u0085\u2028\u2029]/).map((line) => line.replace(/[\s\p{Zs}]+/gu, ' ').trim())
    .filter((line) => line).map((line) => {
      const [, sign, words] = /^([-–•+]) (.*)$/.exec(line) ?? [null, '', line];
      const content = [{type: 'text', text: words.normalize('NFC')}];
      if (!sign) return {type: 'paragraph', attrs: {}, content};
      return {type: 'item', attrs: {mark: sign === '+' ? 'plus' : 'dash'}, content};
    });
}
