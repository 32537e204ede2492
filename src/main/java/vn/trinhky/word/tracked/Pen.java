package vn.trinhky.word.tracked;

import vn.trinhky.manuscript.redline.Fate;
import vn.trinhky.word.draft.Bookmarks;
import vn.trinhky.word.file.Xml;
import vn.trinhky.word.file.XmlBuffer;

/** Writes what a tracked change is wrapped in: what was added, what was removed, by whom and when. */
final class Pen {

    private static final Xml ID = Xml.of(" w:id=\"");
    private static final Xml AUTHOR = Xml.of("\" w:author=\"");
    private static final Xml DATE = Xml.of("\" w:date=\"");
    private static final Xml OPEN = Xml.of("\">");
    private static final Xml CLOSED = Xml.of("\"/>");
    private static final Xml ADDED = Xml.of("<w:ins");
    private static final Xml ADDED_END = Xml.of("</w:ins>");
    private static final Xml REMOVED = Xml.of("<w:del");
    private static final Xml REMOVED_END = Xml.of("</w:del>");
    private static final Xml END_PROPERTIES = Xml.of("<w:rPr>");
    private static final Xml END_PROPERTIES_END = Xml.of("</w:rPr>");
    private static final Xml CHANGED = Xml.of("<w:pPrChange");
    private static final Xml CHANGED_MIDDLE = Xml.of("\"><w:pPr>");
    private static final Xml CHANGED_END = Xml.of("</w:pPr></w:pPrChange>");

    private final XmlBuffer xml;
    private final Bookmarks numbers;
    private Fate open = Fate.KEPT;

    /** Changes are numbered together with the bookmarks. */
    Pen(XmlBuffer xml, Bookmarks numbers) {
        this.xml = xml;
        this.numbers = numbers;
    }

    /** What is written from here on has this fate. */
    void write(Fate fate, Hand hand) {
        if (fate == open) {
            return;
        }
        if (open != Fate.KEPT) {
            xml.raw(open == Fate.ADDED ? ADDED_END : REMOVED_END);
        }
        if (fate != Fate.KEPT) {
            signature(fate == Fate.ADDED ? ADDED : REMOVED, hand);
            xml.raw(OPEN);
        }
        open = fate;
    }

    /** The fate of the end of a paragraph, among its properties. */
    void end(Fate fate, Hand hand) {
        if (fate != Fate.KEPT) {
            xml.raw(END_PROPERTIES);
            mark(fate, hand);
            xml.raw(END_PROPERTIES_END);
        }
    }

    /** The fate of a row of a table, among its properties. */
    void mark(Fate fate, Hand hand) {
        if (fate != Fate.KEPT) {
            signature(fate == Fate.ADDED ? ADDED : REMOVED, hand);
            xml.raw(CLOSED);
        }
    }

    /** What the properties of a paragraph were. */
    void changed(Xml before, Hand hand) {
        signature(CHANGED, hand);
        xml.raw(CHANGED_MIDDLE).raw(before).raw(CHANGED_END);
    }

    private void signature(Xml what, Hand hand) {
        xml.raw(what).raw(ID).number(numbers.next()).raw(AUTHOR).text(hand.name());
        xml.raw(DATE).text(hand.time());
    }
}
