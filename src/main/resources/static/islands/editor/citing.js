// The beginning of a citation, "Chỉ thị 13" or "13-CT", calls the register of cited documents; citing/ is loaded then.
import {Plugin} from 'prosemirror-state';

const BEGUN = /(?:^|[^\p{L}\p{N}])((?:(?:chỉ thị|nghị (?:quyết|định)|quyết định|kế hoạch|kết luận|công văn|thông (?:tư|tri|báo)|hướng dẫn|chương trình|quy (?:chế|định)|báo cáo|đề án|tờ trình|luật) (?:số )?\d{1,5}|\d{1,5}[-/])[\p{L}\d/-]*)$/iu;
let list = null;

/** What stands before the cursor of a citation; null for none. */
export function begun({selection: {$from, empty}}) {
  return empty && BEGUN.exec($from.parent.textBetween(Math.max(0, $from.parentOffset - 60), $from.parentOffset, '', '\ufffc'))?.[1];
}

/** Offers documents while somebody types; the keys of the list are its own as long as it is open. */
export const citing = (editor) => new Plugin({
  props: {
    handleTextInput(view) {
      setTimeout(() => {
        if (!editor.hasAttribute('figures-url') || view.composing || !begun(view.state)) return list?.close();
        import('../citing/choosing.js').then((found) => (list = found).offer(editor, view), () => {});
      });
      return false;
    },
    handleKeyDown: (view, event) => list?.key(view, event) ?? false,
  },
});
