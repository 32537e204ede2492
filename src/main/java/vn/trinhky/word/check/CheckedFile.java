package vn.trinhky.word.check;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.TextUtils;
import org.docx4j.TraversalUtil;
import org.docx4j.XmlUtils;
import org.docx4j.finders.ClassFinder;
import org.docx4j.model.PropertyResolver;
import org.docx4j.model.structure.HeaderFooterPolicy;
import org.docx4j.model.structure.SectionWrapper;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.docx4j.wml.SectPr;
import org.jspecify.annotations.Nullable;

/**
 * A Word file as the checks see it. Read anew from its bytes, and not from what it was written with: a mistake of the
 * writer does not hide here.
 *
 * @param sheets that of the text, and those of appendices behind it
 * @param firstPageDiffers whether the first page has a header of its own
 */
record CheckedFile(
        List<SectPr> sheets, boolean firstPageDiffers, List<Line> lines, List<Line> header, List<Line> firstHeader) {

    /**
     * One paragraph with what its style and its own settings make of it; sizes in points.
     *
     * @param font the typeface of its first run
     * @param hasPageNumber whether it holds the field of the page number
     */
    record Line(String style, String text, String font, double size, boolean isCentred, boolean hasPageNumber) {}

    /** A file that Word itself could not open. */
    static final class Unreadable extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        private Unreadable(Docx4JException reason) {
            super("not a readable Word file", reason);
        }
    }

    static CheckedFile open(byte[] docx) {
        try {
            WordprocessingMLPackage file = WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
            PropertyResolver styles = file.getMainDocumentPart().getPropertyResolver();
            List<SectionWrapper> sections = file.getDocumentModel().getSections();
            HeaderFooterPolicy headers = sections.get(0).getHeaderFooterPolicy();
            SectPr sheet = sections.get(0).getSectPr();
            return new CheckedFile(
                    sections.stream().map(SectionWrapper::getSectPr).toList(),
                    sheet.getTitlePg() != null && sheet.getTitlePg().isVal(),
                    lines(file.getMainDocumentPart().getContent(), styles),
                    headerLines(headers == null ? null : headers.getDefaultHeader(), styles),
                    headerLines(headers == null ? null : headers.getFirstHeader(), styles));
        } catch (Docx4JException broken) {
            throw new Unreadable(broken);
        }
    }

    /** The lines in one of these styles, those without text too. */
    List<Line> styled(String... styles) {
        return lines.stream()
                .filter(line -> List.of(styles).contains(line.style))
                .toList();
    }

    private static List<Line> headerLines(@Nullable HeaderPart header, PropertyResolver styles) {
        return header == null ? List.of() : lines(header.getContent(), styles);
    }

    private static List<Line> lines(List<Object> content, PropertyResolver styles) {
        ClassFinder paragraphs = new ClassFinder(P.class);
        new TraversalUtil(content, paragraphs);
        List<Line> lines = new ArrayList<>();
        for (Object paragraph : paragraphs.results) {
            lines.add(line((P) paragraph, styles));
        }
        return lines;
    }

    private static Line line(P paragraph, PropertyResolver styles) {
        PPr own = paragraph.getPPr();
        PPr effective = styles.getEffectivePPr(own);
        RPr type = styles.getEffectiveRPr(firstRun(paragraph), own);
        return new Line(
                own == null || own.getPStyle() == null ? "" : own.getPStyle().getVal(),
                TextUtils.getText(paragraph),
                type == null || type.getRFonts() == null
                        ? ""
                        : String.valueOf(type.getRFonts().getAscii()),
                type == null || type.getSz() == null ? 0 : type.getSz().getVal().doubleValue() / 2,
                effective != null
                        && effective.getJc() != null
                        && effective.getJc().getVal() == JcEnumeration.CENTER,
                XmlUtils.marshaltoString(paragraph).contains("PAGE"));
    }

    private static @Nullable RPr firstRun(P paragraph) {
        ClassFinder runs = new ClassFinder(R.class);
        new TraversalUtil(paragraph.getContent(), runs);
        return runs.results.isEmpty() ? null : ((R) runs.results.get(0)).getRPr();
    }
}
