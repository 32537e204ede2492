// The dialog that lists the keys: on ?, on F1 and from the bar.
const KEYS = [
  ['editor.bold', 'Ctrl+B'], ['editor.italic', 'Ctrl+I'], ['editor.underline', 'Ctrl+U'], ['editor.superscript', 'Ctrl+.'],
  ['editor.keys.dash', '-'], ['editor.keys.plus', '+'], ['editor.keys.tab', 'Tab'],
  ['editor.keys.untab', 'Shift+Tab'], ['editor.keys.leave', 'Enter'], ['editor.keys.paragraph', 'Ctrl+Alt+0'],
  ['editor.keys.heading', 'Ctrl+Alt+1–4'], ['editor.note', 'Ctrl+Alt+F'], ['editor.keys.noteOpen', 'Enter'],
  ['editor.keys.noteBack', 'Esc'], ['editor.figure', '@'], ['editor.keys.figureOpen', 'Enter'], ['editor.keys.cell', 'Tab'], ['editor.find', 'Ctrl+F'], ['editor.undo', 'Ctrl+Z'],
  ['editor.redo', 'Ctrl+Y'], ['editor.keys.plain', 'Ctrl+Shift+V'], ['editor.keys.tools', 'Alt+F10'],
  ['editor.keys.out', 'Esc, Tab'], ['editor.shortcuts', '?  F1'],
];

export class Shortcuts {
  #dialog = null;

  constructor(editor) {
    this.editor = editor;
  }

  open() {
    this.#dialog ??= this.#build();
    if (!this.#dialog.open) this.#dialog.showModal();
  }

  #build() {
    const {editor} = this;
    const dialog = document.createElement('dialog');
    dialog.className = 'tk-shortcuts';
    const title = Object.assign(document.createElement('h2'), {textContent: editor.say('editor.shortcuts'), id: 'tk-shortcuts', tabIndex: -1, autofocus: true});
    dialog.setAttribute('aria-labelledby', title.id);
    const list = document.createElement('dl');
    for (const [key, keys] of KEYS) list.append(line(editor.say(key), keys));
    const close = Object.assign(document.createElement('button'), {
      type: 'button', className: 'btn', textContent: editor.say('editor.close')});
    close.addEventListener('click', () => dialog.close());
    dialog.append(title, list, close);
    editor.appendChild(dialog);
    return dialog;
  }
}

function line(what, keys) {
  const row = document.createElement('div');
  const term = Object.assign(document.createElement('dt'), {textContent: what});
  const combination = document.createElement('dd');
  combination.append(Object.assign(document.createElement('kbd'), {textContent: keys}));
  row.append(term, combination);
  return row;
}
