// Asks the register, once for each beginning; without the network nothing is offered and nothing is said.
const MOST = 200;
const REST = 120_000;
const kept = new Map();

/** What the words may mean; empty when nothing fits or nobody answers. */
export async function choicesFor(editor, words) {
  const address = `${editor.getAttribute('figures-url')}/citation-choices?${new URLSearchParams({ words, section: sectionOf(editor) })}`;
  const known = kept.get(address);
  if (known && Date.now() - known.at < REST) return known.choices;
  if (!navigator.onLine) return [];
  try {
    const answer = await fetch(address, { headers: { Accept: 'application/json' }, redirect: 'error' });
    if (!answer.ok) return [];
    const choices = await answer.json();
    if (kept.size >= MOST) kept.clear();
    kept.set(address, { choices, at: Date.now() });
    return choices;
  } catch {
    return []; // no network
  }
}

/** The editor keeps its figures under officer, text and section. */
const sectionOf = (editor) => (editor.getAttribute('figures-shelf') ?? '').split(':').pop();
