package vn.trinhky.word.marks;

import org.jspecify.annotations.Nullable;
import vn.trinhky.word.file.Xml;
import vn.trinhky.word.marks.DocumentMarks.Urgency;

/**
 * The mark of urgency below the number: with the Party 14 pt bold, with the State 13 pt bold in a box of bright red whose
 * size the decree gives. (Guidance 36-HD/VPTW, appendix 3; Decree 30/2020, appendix I, II.10b)
 */
public final class UrgencyMark {

    private static final double TWIPS_OF_A_MILLIMETRE = 56.7;

    private UrgencyMark() {}

    /**
     * Nothing for a document that is not urgent.
     *
     * @param inBox as the State wants it
     */
    public static Xml of(@Nullable Urgency urgency, boolean inBox) {
        if (urgency == null) {
            return Xml.EMPTY;
        }
        return Xml.of(inBox ? boxed(urgency) : line(120, "", 28, urgency.printed()));
    }

    private static String boxed(Urgency urgency) {
        long width = twips(urgency.boxWidth());
        return gap(120)
                + "<w:tbl><w:tblPr><w:tblW w:w=\"" + width + "\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblBorders>"
                + side("top") + side("left") + side("bottom") + side("right")
                + "</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/>"
                + "<w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w=\"" + width
                + "\"/></w:tblGrid><w:tr><w:trPr><w:trHeight w:val=\"" + twips(Urgency.BOX_HEIGHT)
                + "\" w:hRule=\"exact\"/></w:trPr><w:tc><w:tcPr><w:tcW w:w=\"" + width
                + "\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr>"
                + line(0, "<w:color w:val=\"FF0000\"/>", 26, urgency.printed())
                + "</w:tc></w:tr></w:tbl>"
                + gap(20);
    }

    private static String side(String name) {
        return "<w:" + name + " w:val=\"single\" w:sz=\"12\" w:space=\"0\" w:color=\"FF0000\"/>";
    }

    /** @param halfPoints the size of the letters in half points, as Word counts it */
    private static String line(int before, String colour, int halfPoints, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"NumberLine\"/><w:spacing w:before=\"" + before
                + "\" w:after=\"0\"/></w:pPr><w:r><w:rPr><w:b/>" + colour + "<w:sz w:val=\"" + halfPoints
                + "\"/></w:rPr><w:t>" + text + "</w:t></w:r></w:p>";
    }

    /** An empty line of this height in twips: a box needs one on either side in a cell. */
    private static String gap(int height) {
        return "<w:p><w:pPr><w:pStyle w:val=\"NumberLine\"/><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"" + height
                + "\" w:lineRule=\"exact\"/></w:pPr></w:p>";
    }

    private static long twips(int millimetres) {
        return Math.round(millimetres * TWIPS_OF_A_MILLIMETRE);
    }
}
