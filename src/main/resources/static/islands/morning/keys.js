// The desk without a mouse: j and k go from line to line, Enter opens as on any link, / leads to the filter, ? shows the keys.
const links = () => [...document.querySelectorAll('[data-line] .tk-task-title')];

const step = (by) => {
  const all = links();
  if (all.length === 0) return;
  const line = document.activeElement?.closest('[data-line]');
  const at = all.findIndex((link) => link.closest('[data-line]') === line);
  const next = at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(Math.max(at + by, 0), all.length - 1);
  all[next].focus();
  all[next].closest('[data-line]').scrollIntoView({ block: 'nearest' });
};

const help = () => {
  const keys = document.getElementById('desk-keys');
  keys.open = !keys.open;
  if (keys.open) keys.querySelector('summary').focus();
};

const ACTS = {
  j: () => step(1),
  k: () => step(-1),
  '/': () => document.getElementById('desk-words')?.focus(),
  '?': help,
};

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  const act = ACTS[event.key];
  const typing = event.target.closest?.('input, select, textarea, [contenteditable]');
  if (typing && event.key === 'Escape' && typing.id === 'desk-words') typing.blur();
  if (!act || typing || !document.querySelector('.tk-morning')) return;
  event.preventDefault();
  act();
});
