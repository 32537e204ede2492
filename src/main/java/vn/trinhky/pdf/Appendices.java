package vn.trinhky.pdf;

import java.util.List;
import vn.trinhky.manuscript.Appendix;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Table;
import vn.trinhky.word.AppendixHeading;
import vn.trinhky.word.OfficialDocument;
import vn.trinhky.word.TableLook;

/** Sets what follows the signature, each appendix on sheets of its own. */
final class Appendices {

    /** Begins the names of sheets that lie on their long side. */
    static final String SIDEWAYS = "sideways-";

    private final FormattingObjects page;
    private final Look look;
    private final OfficialDocument document;

    Appendices(FormattingObjects page, Look look, OfficialDocument document) {
        this.page = page;
        this.look = look;
        this.document = document;
    }

    void set() {
        for (int i = 0; i < document.appendices().size(); i++) {
            open(document.appendices().get(i).sheet());
            Sheets.pageNumber(page, look);
            page.open("flow", "flow-name", "text");
            heading(AppendixHeading.of(document, i, look.fixedTexts()));
            body(document.appendices().get(i).body().blocks());
            page.close().close();
        }
    }

    /** Where pages are counted on, the first one has its number: it is not the first of the document. */
    private void open(Appendix.Sheet sheet) {
        String way = sheet == Appendix.Sheet.SIDEWAYS ? SIDEWAYS : "";
        boolean isAnew = AppendixHeading.countsPagesAnew(document.profile());
        page.open(
                "page-sequence",
                "master-reference",
                way + (isAnew ? "document" : "rest"),
                "initial-page-number",
                isAnew ? "1" : "auto",
                "force-page-count",
                "no-force");
    }

    private void heading(AppendixHeading heading) {
        line("AppendixLabel", heading.label());
        line("AppendixTitle", heading.title());
        line("AppendixPointer", heading.pointer());
    }

    private void line(String style, String text) {
        page.open("block", look.of(style, "keep-with-next.within-page", "always"))
                .text(text)
                .close();
    }

    private void body(List<Block> blocks) {
        RunningText text = new RunningText(page, look);
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Table table) {
                new TableGrid(page, text, TableLook.FIGURES).set(table, "auto");
            } else {
                boolean isCaption = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Table;
                text.setLine(
                        blocks.get(i), isCaption ? "AppendixCaption" : "AppendixText", isCaption ? "always" : "auto");
            }
        }
    }
}
