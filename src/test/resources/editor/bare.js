// An editor on an empty page, and its text in short, for tests to read.
import '/islands/editor/tk-editor.js';

const editor = document.querySelector('tk-editor');
editor.words = JSON.parse(document.querySelector('[data-words]').textContent);
editor.load({type: 'doc', content: []});
window.editor = editor;
window.steps = [];
editor.addEventListener('tk-change', (event) => window.steps.push(...event.detail.steps));

const SIGNS = {dash: '- ', plus: '+ '};

function brief(node) {
  const inside = (node.content ?? []).map(brief);
  switch (node.type) {
    case 'text': return node.marks ? `<${node.marks.map((mark) => mark.type[0]).join('')}:${node.text}>` : node.text;
    case 'figure': return `[${node.attrs.asks}]`;
    case 'footnote': return `{${inside.join(' / ')}}`;
    case 'table': return `table ${node.attrs.headerRows}${inside.join('')}`;
    case 'table_row': return `\n | ${inside.join(' | ')} |`;
    case 'table_cell': {
      const {colspan, rowspan} = node.attrs;
      return (colspan * rowspan > 1 ? `${colspan}x${rowspan}:` : '') + inside.join(' / ');
    }
    case 'item': return SIGNS[node.attrs.mark] + inside.join('');
    case 'heading': return `h${node.attrs.level} ${inside.join('')}`;
    case 'numbered': return `n${node.attrs.level} ${inside.join('')}`;
    default: return inside.join('');
  }
}

/** The text, one line for each block: `- ` and `+ ` items, h and n with their level, {footnotes}, <marks:words>. */
window.brief = () => editor.value.content.map(brief).join('\n');

/** All ids of the text. */
window.ids = () => [...JSON.stringify(editor.value).matchAll(/"id":"([^"]*)"/g)].map(([, id]) => id);

/** Pastes as if the clipboard held this. */
window.paste = (html, text) => {
  const clipboardData = new DataTransfer();
  if (html) clipboardData.setData('text/html', html);
  if (text) clipboardData.setData('text/plain', text);
  document.activeElement.dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}));
};

/** Everything that was changed, made again in an editor of its own. */
window.madeAgain = () => {
  const other = document.createElement('tk-editor');
  document.body.appendChild(other);
  other.load({type: 'doc', content: []});
  const fits = other.replay(window.steps);
  const value = other.value;
  other.remove();
  return fits && JSON.stringify(value);
};
