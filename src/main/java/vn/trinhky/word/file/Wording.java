package vn.trinhky.word.file;

import java.util.List;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.docx4j.wml.RStyle;
import org.docx4j.wml.Text;

/** The objects of docx4j that shapes are made of. */
public final class Wording {

    /** docx4j's maker of elements that have no class of their own. */
    public static final ObjectFactory ELEMENTS = new ObjectFactory();

    private Wording() {}

    /** A text whose spaces count. */
    public static Text text(String value) {
        Text text = new Text();
        text.setValue(value);
        text.setSpace("preserve");
        return text;
    }

    public static R run(RPr typeface, Object content) {
        R run = run(content);
        run.setRPr(typeface);
        return run;
    }

    public static R run(Object content) {
        R run = new R();
        run.getContent().add(content);
        return run;
    }

    /** A run in the style of footnote marks. */
    public static R raised(Object content) {
        RStyle style = new RStyle();
        style.setVal("FootnoteReference");
        RPr typeface = new RPr();
        typeface.setRStyle(style);
        return run(typeface, content);
    }

    public static P paragraph(PPr properties, List<?> content) {
        P paragraph = new P();
        paragraph.setPPr(properties);
        paragraph.getContent().addAll(content);
        return paragraph;
    }

    /** The properties of a paragraph that has a style and nothing of its own. */
    public static PPr style(String id) {
        PPrBase.PStyle style = new PPrBase.PStyle();
        style.setVal(id);
        PPr properties = new PPr();
        properties.setPStyle(style);
        return properties;
    }

    public static BooleanDefaultTrue yes() {
        return new BooleanDefaultTrue();
    }
}
