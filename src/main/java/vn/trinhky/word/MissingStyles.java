package vn.trinhky.word;

import java.util.List;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.Style;

/** Gives an office's own template the styles that it was made without, as the product's template has them. */
final class MissingStyles {

    private MissingStyles() {}

    static void fill(WordprocessingMLPackage template, WordprocessingMLPackage product) throws Docx4JException {
        List<Style> present = styles(template);
        for (Style style : styles(product)) {
            if (present.stream().noneMatch(own -> own.getStyleId().equals(style.getStyleId()))) {
                present.add(style);
            }
        }
    }

    private static List<Style> styles(WordprocessingMLPackage file) throws Docx4JException {
        return file.getMainDocumentPart()
                .getStyleDefinitionsPart()
                .getContents()
                .getStyle();
    }
}
