package vn.trinhky.word;

import java.math.BigInteger;
import org.docx4j.XmlUtils;
import org.docx4j.wml.CTPageNumber;
import org.docx4j.wml.STPageOrientation;
import org.docx4j.wml.SectPr;
import vn.trinhky.manuscript.Appendix;
import vn.trinhky.word.file.Shape;
import vn.trinhky.word.file.Xml;

/** The sheets of appendices: the template's own, lying as the appendix wants, with the same margins and page number. */
record AppendixSheets(Sheet upright, Sheet sideways) {

    /** @param width between the margins, in twentieths of a point */
    record Sheet(Xml xml, int width) {}

    /** @param countsAnew whether pages are counted from 1 again, the first without its number */
    static AppendixSheets of(SectPr sheet, boolean countsAnew) {
        SectPr own = XmlUtils.deepCopy(sheet);
        if (countsAnew) {
            CTPageNumber first = new CTPageNumber();
            first.setStart(BigInteger.ONE);
            own.setPgNumType(first);
        } else {
            own.setTitlePg(null);
        }
        return new AppendixSheets(written(own), written(turned(own)));
    }

    Sheet lying(Appendix.Sheet way) {
        return way == Appendix.Sheet.SIDEWAYS ? sideways : upright;
    }

    private static SectPr turned(SectPr sheet) {
        SectPr turned = XmlUtils.deepCopy(sheet);
        turned.getPgSz().setW(sheet.getPgSz().getH());
        turned.getPgSz().setH(sheet.getPgSz().getW());
        turned.getPgSz().setOrient(STPageOrientation.LANDSCAPE);
        return turned;
    }

    private static Sheet written(SectPr sheet) {
        BigInteger margins = sheet.getPgMar().getLeft().add(sheet.getPgMar().getRight());
        return new Sheet(
                Shape.of(sheet).piece(0),
                sheet.getPgSz().getW().subtract(margins).intValue());
    }
}
