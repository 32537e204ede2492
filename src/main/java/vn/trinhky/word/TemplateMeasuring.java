package vn.trinhky.word;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.docx4j.model.structure.SectionWrapper;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.SdtElement;
import org.docx4j.wml.SectPr;
import org.jspecify.annotations.Nullable;
import vn.trinhky.word.TemplateMeasures.Page;

/** Takes the measures of a template: its sheet, its styles and the texts inside its content controls. */
final class TemplateMeasuring {

    private static final double MILLIMETRES_IN_A_TWIP = 25.4 / 1440;

    private TemplateMeasuring() {}

    static TemplateMeasures measure(WordprocessingMLPackage template) throws Docx4JException {
        StyleSheet styles = new StyleSheet(template.getMainDocumentPart().getStyleDefinitionsPart());
        return new TemplateMeasures(page(template), styles.measured(), fixedTexts(template));
    }

    private static Page page(WordprocessingMLPackage template) {
        List<SectionWrapper> sections = template.getDocumentModel().getSections();
        SectPr sheet = sections.get(sections.size() - 1).getSectPr();
        if (sheet == null || sheet.getPgSz() == null || sheet.getPgMar() == null) {
            throw new IllegalArgumentException("the template does not say its paper size");
        }
        SectPr.PgMar margins = sheet.getPgMar();
        return new Page(
                toTheTenth(sheet.getPgSz().getW()),
                toTheTenth(sheet.getPgSz().getH()),
                toTheTenth(margins.getTop()),
                toTheTenth(margins.getBottom()),
                toTheTenth(margins.getLeft()),
                toTheTenth(margins.getRight()),
                toTheTenth(margins.getHeader()));
    }

    /** Twentieths of a point in millimetres, to a hundredth. */
    static double millimetres(@Nullable BigInteger twips) {
        return twips == null ? 0 : Math.round(twips.doubleValue() * MILLIMETRES_IN_A_TWIP * 100) / 100.0;
    }

    /** A tenth of a millimetre: Word keeps twips, the rules name whole millimetres. */
    private static double toTheTenth(@Nullable BigInteger twips) {
        return Math.round(millimetres(twips) * 10) / 10.0;
    }

    private static Map<String, String> fixedTexts(WordprocessingMLPackage template) {
        Map<String, String> texts = new HashMap<>();
        for (SdtElement control : Controls.of(template)) {
            texts.put(Controls.tag(control), Controls.lines(control));
        }
        return texts;
    }
}
