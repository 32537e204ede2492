package vn.trinhky.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.trinhky.word.TemplateMeasures.Page;

/** Takes the measures of a template: its sheet, its styles and the texts inside its content controls. */
final class TemplateMeasuring {

    private TemplateMeasuring() {}

    static TemplateMeasures measure(WordFile template) {
        Document body = template.tree("word/document.xml");
        StyleSheet styles = new StyleSheet(template.tree("word/styles.xml"));
        return new TemplateMeasures(page(body), styles.measured(), fixedTexts(body));
    }

    private static Page page(Document body) {
        List<Element> sections = Word.all(body, "sectPr");
        if (sections.isEmpty()) {
            throw new IllegalArgumentException("the template does not say its paper size");
        }
        Element section = sections.get(sections.size() - 1);
        Element size = Word.child(section, "pgSz");
        Element margins = Word.child(section, "pgMar");
        return new Page(
                millimetres(size, "w"),
                millimetres(size, "h"),
                millimetres(margins, "top"),
                millimetres(margins, "bottom"),
                millimetres(margins, "left"),
                millimetres(margins, "right"),
                millimetres(margins, "header"));
    }

    /** A tenth of a millimetre: Word keeps twips, the rules name whole millimetres. */
    private static double millimetres(@Nullable Element element, String attribute) {
        return Math.round(Word.millimetres(Word.attribute(element, attribute)) * 10) / 10.0;
    }

    private static Map<String, String> fixedTexts(Document body) {
        Map<String, String> texts = new HashMap<>();
        for (Element control : Word.all(body, "sdt")) {
            String tag = Word.attribute(Word.child(control, "sdtPr/tag"), "val");
            if (tag != null) {
                texts.put(tag, lines(control));
            }
        }
        return texts;
    }

    private static String lines(Element control) {
        return Word.all(control, "p").stream().map(Word::plainText).collect(Collectors.joining("\n"));
    }
}
