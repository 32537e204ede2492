package vn.trinhky.word.file;

import java.util.List;

/** The lines of appendices. */
public final class AppendixShapes {

    public static final Shape LABEL = line("AppendixLabel");
    public static final Shape TITLE = line("AppendixTitle");
    public static final Shape POINTER = line("AppendixPointer");

    /** Keeps to the table below it. */
    public static final Shape CAPTION = line("AppendixCaption");

    public static final Shape TEXT = line("AppendixText");

    /** Between them goes the sheet of what stands before: a line of one point, so that it needs no page of its own. */
    public static final Xml BREAK_START =
            Xml.of("<w:p><w:pPr><w:spacing w:line=\"20\" w:lineRule=\"exact\"/><w:rPr><w:sz w:val=\"2\"/></w:rPr>");

    public static final Xml BREAK_END = Xml.of("</w:pPr></w:p>");

    private AppendixShapes() {}

    private static Shape line(String style) {
        return Shape.of(Wording.paragraph(Wording.style(style), List.of(Shape.runs())));
    }
}
