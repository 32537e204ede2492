package vn.trinhky.word;

import java.util.List;
import vn.trinhky.manuscript.Appendix;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.Text;
import vn.trinhky.word.file.AppendixShapes;
import vn.trinhky.word.file.Shape;
import vn.trinhky.word.file.Xml;
import vn.trinhky.word.file.XmlBuffer;

/**
 * Types what follows the signature. In Word the sheet of some text stands behind it: the text's own goes into a last small
 * line when an appendix follows, and the last appendix ends the file.
 */
final class TypedAppendices {

    private final WordTemplate template;
    private final OfficialDocument document;
    private final TypedRuns runs;
    private final XmlBuffer xml;

    TypedAppendices(WordTemplate template, OfficialDocument document, TypedRuns runs, XmlBuffer xml) {
        this.template = template;
        this.document = document;
        this.runs = runs;
        this.xml = xml;
    }

    /** @param sheet of the text itself */
    void type(Xml sheet) {
        Xml before = sheet;
        for (int i = 0; i < document.appendices().size(); i++) {
            xml.raw(AppendixShapes.BREAK_START).raw(before).raw(AppendixShapes.BREAK_END);
            Appendix appendix = document.appendices().get(i);
            AppendixSheets.Sheet own = template.sheets().lying(appendix.sheet());
            heading(AppendixHeading.of(document, i, template.measures().fixedTexts()));
            body(appendix.body().blocks(), own.width());
            before = own.xml();
        }
        xml.raw(before);
    }

    private void heading(AppendixHeading heading) {
        line(AppendixShapes.LABEL, heading.label());
        line(AppendixShapes.TITLE, heading.title());
        line(AppendixShapes.POINTER, heading.pointer());
    }

    private void line(Shape paragraph, String text) {
        xml.raw(paragraph.piece(0));
        runs.type(List.of(Text.plain(text)));
        xml.raw(paragraph.piece(1));
    }

    private void body(List<Block> blocks, int width) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Table table) {
                new TypedTable(xml, runs, width, TableLook.FIGURES).type(table);
            } else {
                boolean isCaption = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Table;
                Shape paragraph = isCaption ? AppendixShapes.CAPTION : AppendixShapes.TEXT;
                xml.raw(paragraph.piece(0));
                runs.type(TypedRuns.content(blocks.get(i)));
                xml.raw(paragraph.piece(1));
            }
        }
    }
}
