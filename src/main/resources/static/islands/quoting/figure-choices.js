// What a figure can ask for: the regime's indicators, whose figures, which period, in which words.
import { keep, kept } from './figure-answers.js';

const loaded = new WeakMap();

/** The choices of an editor's text; those that the device keeps when the server cannot be asked; null without either. */
export async function choicesOf(editor) {
  if (loaded.has(editor)) return loaded.get(editor);
  try {
    const answer = await fetch(`${editor.getAttribute('figures-url')}/figure-choices`, {
      headers: { Accept: 'application/json' }, redirect: 'error',
    });
    if (answer.ok) {
      const choices = await answer.json();
      loaded.set(editor, choices);
      keep(editor, 'choices', choices);
      return choices;
    }
  } catch {
    // no network: what was kept
  }
  return kept(editor, 'choices');
}

/** Words without capitals and diacritics: they are found however somebody types them. */
export const bare = (words) => words.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');

/** The indicators whose code or names, in either language, hold every word of a query, in the order of the regime. */
export function matching(indicators, query) {
  const wanted = bare(query).split(/\s+/).filter(Boolean);
  return indicators.filter(({ code, name, found }) => {
    const words = bare(`${code} ${name} ${found}`);
    return wanted.every((word) => words.includes(word));
  });
}

/** The parts of a question. */
export function partsOf(asks) {
  const [indicator, scope, span, form] = asks.split('/');
  return { indicator, scope, span, form };
}

const question = (code, scope, span, form) => ({ asks: [code, scope, span, form].join('/'), form, span });

/** Every way to say an indicator for a scope and a period, likeliest first. A change is always that of this period. */
export function wordings({ code, forms }, scope, span) {
  const several = scope === 'all' || scope.startsWith('group:');
  return forms.filter((form) => form !== 'list' || several).flatMap((form) => {
    if (form !== 'difference' && form !== 'change') return [question(code, scope, span, form)];
    if (span === 'this') return ['previous', 'year_before'].map((before) => question(code, scope, before, form));
    return [];
  });
}
