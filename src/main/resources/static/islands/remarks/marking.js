// The review page: marks the words that remarks are about, and takes selected words into the form of their section.
// Without this script the words are quoted beside the text, and typed into the form by hand.
import { offset, pieces } from './offsets.js';

const mark = (card) => {
  const { block, from, to } = card.dataset;
  const place = document.querySelector(`.tk-reading .paper [data-block="${CSS.escape(block)}"]`);
  if (!place || place.closest('details:not([open])')) return;
  pieces(place, Number(from), Number(to)).forEach(({ node, from: start, to: end }) => {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    const words = document.createElement('mark');
    words.dataset.remark = card.id;
    words.tabIndex = 0;
    words.setAttribute('role', 'link');
    range.surroundContents(words);
  });
};

const markAll = () => {
  if (document.querySelector('.tk-reading mark[data-remark]')) return;
  document.querySelectorAll('.tk-point[data-block]:not(.is-settled)').forEach(mark);
};

const show = (words) => {
  const card = document.getElementById(words.dataset.remark);
  document.querySelectorAll('.tk-point.is-shown').forEach((other) => other.classList.remove('is-shown'));
  card.classList.add('is-shown');
  card.scrollIntoView({ block: 'nearest' });
};

let chosen = null;
const bar = () => document.querySelector('[data-selection]');

const selected = () => {
  const selection = document.getSelection();
  if (!selection?.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const start = range.startContainer.parentElement?.closest('.tk-reading-section .paper');
  const section = start?.closest('.tk-reading-section');
  if (!section?.querySelector('[data-write]') || !start.contains(range.endContainer)) return null;
  const quote = selection.toString().trim();
  return quote && !quote.includes('\n') ? { section, range, quote } : null;
};

const look = () => {
  const place = bar();
  if (!place || place.contains(document.activeElement)) return;
  chosen = selected();
  place.hidden = !chosen;
  if (!chosen) return;
  const box = chosen.range.getBoundingClientRect();
  place.style.setProperty('--top', `${box.bottom + window.scrollY + 8}px`);
  place.style.setProperty('--left', `${Math.min(box.left, window.innerWidth - 320) + window.scrollX}px`);
};

const write = (about) => {
  if (!chosen) return;
  const form = chosen.section.querySelector(`[data-write-${about}]`);
  const { startContainer, startOffset } = chosen.range;
  const block = startContainer.parentElement.closest('[data-block]');
  const from = block ? offset(block, startContainer, startOffset) : null;
  form.querySelector('[name=quote]').value = chosen.quote;
  form.querySelector('[name=block]').value = block?.dataset.block ?? '';
  const at = form.querySelector('[name=from]');
  at.disabled = from === null;
  at.value = from ?? '';
  form.open = true;
  bar().hidden = true;
  const words = form.querySelector('[name=words]');
  if (words) words.value = chosen.quote;
  form.querySelector('[data-first]').focus();
};

document.addEventListener('selectionchange', look);
document.addEventListener('click', (event) => {
  const about = event.target.closest('[data-about]');
  if (about) write(about.dataset.about);
  const words = event.target.closest('mark[data-remark]');
  if (words) show(words);
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && event.target.matches('mark[data-remark]')) show(event.target);
  if (event.ctrlKey && event.altKey && event.code === 'KeyM') {
    look();
    write('remark');
  }
});
document.addEventListener('toggle', (event) => {
  if (event.target.matches?.('.tk-cleared[open]')) markAll();
}, true);
document.addEventListener('htmx:afterSettle', markAll);
markAll();
