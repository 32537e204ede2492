// What stands behind a figure in the text, and what can be done with it.
import { make } from '../keeping/sentences.js';
import { known, shown } from '../editor/figures.js';

/** @param acts change(), speak() and close(); the first two only while the text can be written */
export function figureCard(editor, asks, writable, acts) {
  const { said, name, whose, period, missing = [], broken, origin } = known.get(asks) ?? {};
  const say = (key, ...details) => editor.say(key, ...details);
  const notes = [
    said == null && say('editor.figure.unanswered'),
    missing.length > 0 && say('editor.figure.missing', missing.join(', ')),
    broken && say('editor.figure.broken'),
  ].filter(Boolean);
  const button = (key, act) => make('button', { type: 'button', class: 'btn', onclick: act }, say(key));
  return make('div', { class: 'tk-quote-card' },
    make('p', { class: 'tk-quote-said' }, shown(asks)),
    make('h2', {}, name ?? asks, make('small', {}, asks.split('/')[0])),
    make('p', { class: 'tk-muted' }, [whose, period].filter(Boolean).join(' · ')),
    ...notes.map((note) => make('p', { class: 'tk-quote-note' }, note)),
    make('div', { class: 'tk-actions' },
      writable ? button('editor.figure.change', acts.change) : null,
      writable && said != null ? button('editor.figure.asWords', acts.speak) : null,
      origin ? make('a', { class: 'btn', href: origin, target: '_blank', rel: 'noopener' }, say('editor.figure.origin')) : null),
    make('button', { type: 'button', class: 'tk-tool tk-quote-close', 'aria-label': say('editor.close'), title: say('editor.close'), onclick: acts.close },
      make('i', { class: 'ti ti-x', 'aria-hidden': 'true' })));
}
