// The signing brief. On a wide screen what has something in it stands open from the start, and a link opens what it leads to.
// Without this script everything is folded and opened by hand.
if (matchMedia('(min-width: 64rem)').matches) {
  document.querySelectorAll('details[data-wide]').forEach((part) => { part.open = true; });
}

const openTarget = () => {
  const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const fold = place?.matches('details') ? place : place?.querySelector(':scope > details');
  if (!fold) return;
  fold.open = true;
  fold.scrollIntoView({ block: 'nearest' });
  (fold.querySelector('select, textarea') ?? fold.querySelector('summary')).focus({ preventScroll: true });
};

addEventListener('hashchange', openTarget);
document.addEventListener('click', (event) => {
  if (event.target.closest('a[href^="#"]')) setTimeout(openTarget); // the same link may be pressed twice
});
openTarget();
