// The desk around an open editor: buttons wait until the server has what was typed, links lead into the text.
import { refuse, stillUnsent } from '../keeping/leaving.js';
import { say } from '../keeping/sentences.js';

// htmx asks before it sends: an act must find everything that was typed on the server
document.addEventListener('htmx:confirm', async (event) => {
  const { elt, issueRequest } = event.detail;
  if (!elt.matches('button[data-hands-on]')) return;
  event.preventDefault();
  const left = await stillUnsent();
  if (left) refuse(elt.closest('[data-actions]'), say(left.words, 'handsOn.unsent'));
  else issueRequest();
});

// and the open editor fetches what the act made of the text, as it does when somebody else saved
document.addEventListener('htmx:afterRequest', ({ detail }) => {
  if (detail.successful && detail.requestConfig.elt.matches('button[data-hands-on]')) document.dispatchEvent(new Event('tk-text-changed'));
});

const count = () => {
  const ticked = document.querySelectorAll('#contributions [name=block]:checked').length;
  document.querySelectorAll('[data-ticked]').forEach((place) => { place.textContent = ticked > 0 ? `(${ticked})` : ''; });
};
document.addEventListener('change', (event) => { if (event.target.name === 'block') count(); });
document.addEventListener('htmx:load', count);

// what was done is said until somebody has read it
document.addEventListener('click', ({ target }) => target.closest?.('[data-dismiss]')?.parentElement.remove());

// on a narrow screen the outline would stand between the officer and her text
if (matchMedia('(max-width: 1099px)').matches) document.querySelector('#desk .tk-fold')?.removeAttribute('open');

// the words of a block are as good as its tick box
document.addEventListener('click', ({ target }) => {
  const words = target.closest?.('.tk-desk-blocks .is-unused > .paper');
  if (words && !target.closest('a') && getSelection().isCollapsed) words.parentElement.querySelector('[name=block]')?.click();
});

const show = (block) => document.querySelector('tk-editor')?.focusBlock(block) ?? false;
const wanted = () => /^#b-(\w+)$/.exec(location.hash)?.[1];

// where a block is used: straight into the open text, or to the section where it stands
document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[data-place]');
  if (link && new URL(link.href).search === location.search && show(link.dataset.place)) event.preventDefault();
});

customElements.whenDefined('tk-editor').then(() => {
  const block = wanted();
  if (!block) return;
  const watch = new MutationObserver(() => { if (show(block)) watch.disconnect(); });
  watch.observe(document.querySelector('tk-writing'), { childList: true, subtree: true });
  setTimeout(() => watch.disconnect(), 10_000);
});
