// Takes a paragraph of last period over into the open editor. Without an editor the buttons stay hidden: the paragraph
// can still be copied by hand.
customElements.whenDefined('tk-editor').then(() => {
  document.querySelectorAll('[data-take]').forEach((button) => {
    button.hidden = false;
    button.addEventListener('click', () => {
      const editor = document.querySelector('tk-editor');
      if (!editor || editor.hasAttribute('readonly')) return;
      editor.append([{ ...JSON.parse(button.dataset.take) }]);
      button.classList.add('is-taken');
      button.querySelector('.ti').className = 'ti ti-check';
    });
  });
});
