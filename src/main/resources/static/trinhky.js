// A "no" from the server goes to the place that the pressed form keeps for it; #alerts is the last resort.
document.addEventListener('htmx:beforeSwap', (event) => {
  const { detail } = event;
  if (detail.xhr.status < 400) return;
  const place = detail.requestConfig.elt.closest('form, [data-actions]')?.querySelector('[data-refusal]');
  if (place) detail.target = place;
});

// One menu open at a time, and Escape or a click elsewhere closes it.
const menus = () => document.querySelectorAll('details[data-menu][open]');
document.addEventListener('click', (event) => {
  menus().forEach((menu) => menu.contains(event.target) || menu.removeAttribute('open'));
});
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  menus().forEach((menu) => {
    menu.removeAttribute('open');
    menu.querySelector('summary').focus();
  });
});
