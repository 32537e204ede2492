package vn.trinhky.word.file;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.docx4j.XmlUtils;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.Text;

/**
 * An element that docx4j modelled and wrote once, with holes for what differs from document to document. The holes part
 * it into pieces, counted from 0.
 */
public final class Shape {

    /** Leaves a hole where a text goes. */
    public static final String TEXT = "\uE010";

    /** Leaves a hole where a number goes. */
    public static final BigInteger NUMBER = BigInteger.valueOf(1_987_654_321);

    private static final String HOLE_RUN = written(runs());
    private static final String HOLE_PARAGRAPH = written(blocks());

    private final List<Xml> pieces = new ArrayList<>();

    private Shape(String xml) {
        for (String piece : xml.split(Pattern.quote(TEXT), -1)) {
            pieces.add(Xml.of(piece));
        }
    }

    /** What docx4j makes of these elements, one after the other. */
    public static Shape of(Object... elements) {
        StringBuilder xml = new StringBuilder();
        for (Object element : elements) {
            xml.append(written(element));
        }
        return new Shape(xml.toString()
                .replace(HOLE_PARAGRAPH, TEXT)
                .replace(HOLE_RUN, TEXT)
                .replace(NUMBER.toString(), TEXT));
    }

    /** The same for words that a tracked change removed. */
    static Shape removed(Object element) {
        return new Shape(removed(written(element)).replace(NUMBER.toString(), TEXT));
    }

    private static String removed(String xml) {
        return xml.replace("<w:t>", "<w:delText>")
                .replace("<w:t ", "<w:delText ")
                .replace("</w:t>", "</w:delText>");
    }

    /** The same with one more hole, before the first of these tags. */
    static Shape openedAt(String tag, Object element) {
        String xml = written(element).replace(HOLE_PARAGRAPH, TEXT).replace(NUMBER.toString(), TEXT);
        return new Shape(xml.replaceFirst(Pattern.quote(tag), TEXT + tag));
    }

    /** What docx4j writes inside the first of these tags. */
    static Xml inside(String tag, Object element) {
        String xml = written(element);
        String end = tag.replace("<", "</");
        return Xml.of(xml.substring(xml.indexOf(tag) + tag.length(), xml.indexOf(end)));
    }

    /** Stands where blocks go. */
    public static P blocks() {
        P paragraph = new P();
        paragraph.getContent().add(runs());
        return paragraph;
    }

    /** Stands where runs go. */
    public static R runs() {
        Text text = new Text();
        text.setValue("\uE011");
        R run = new R();
        run.getContent().add(text);
        return run;
    }

    public Xml piece(int position) {
        return pieces.get(position);
    }

    private static String written(Object element) {
        return Markup.bare(XmlUtils.marshaltoString(element, true, false));
    }
}
