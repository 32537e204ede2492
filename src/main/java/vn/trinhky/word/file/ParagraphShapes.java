package vn.trinhky.word.file;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.docx4j.wml.CTBookmark;
import org.docx4j.wml.CTMarkupRange;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Heading;
import vn.trinhky.manuscript.Item;
import vn.trinhky.manuscript.NumberedParagraph;

/**
 * The paragraphs of the body in the styles of one template. Each has five pieces: between them go the name and the number
 * of its bookmark, its runs, and the number again.
 */
public final class ParagraphShapes {

    /** A bookmark by itself: between its pieces go its name, its number, what it encloses, and the number again. */
    public static final Shape BOOKMARK = bookmark();

    private static final String BODY = "BodyText";
    private static final String DASH_ITEM = "DashItem";
    private static final String PLUS_ITEM = "PlusItem";
    private static final List<String> HEADINGS = List.of("Heading1", "Heading2", "Heading3", "Heading4");
    private static final List<String> NUMBERED = List.of("Numbered1", "Numbered2", "Numbered3", "Numbered4");

    private final Map<String, Shape> shapes = new HashMap<>();
    private final Map<String, Shape> last = new HashMap<>();
    private final Map<String, Xml> properties = new HashMap<>();

    public ParagraphShapes(int numbering) {
        List.of(BODY, DASH_ITEM, PLUS_ITEM).forEach(style -> add(style, Wording.style(style), Wording.style(style)));
        HEADINGS.forEach(style -> add(style, Wording.style(style), Wording.style(style)));
        for (int level = 0; level < NUMBERED.size(); level++) {
            String style = NUMBERED.get(level);
            add(style, numbered(style, level, numbering), numbered(style, level, numbering));
        }
    }

    /** The paragraph for this block; the last of a document keeps to the signature below it. */
    public Shape of(Block block, boolean isLast) {
        Shape shape = (isLast ? last : shapes).get(style(block));
        if (shape == null) {
            throw new IllegalStateException("no paragraph is made for " + block);
        }
        return shape;
    }

    /** What stands in the properties of the paragraph for this block, so that changes can be noted behind it. */
    public Xml properties(Block block) {
        return Objects.requireNonNull(properties.get(style(block)));
    }

    private static String style(Block block) {
        if (block instanceof Heading heading) {
            return HEADINGS.get(heading.level() - 1);
        }
        if (block instanceof NumberedParagraph numbered) {
            return NUMBERED.get(numbered.level() - 1);
        }
        if (block instanceof Item item) {
            return item.mark() == Item.Mark.DASH ? DASH_ITEM : PLUS_ITEM;
        }
        return BODY;
    }

    private void add(String style, PPr look, PPr keeping) {
        shapes.put(style, shape(look));
        properties.put(style, Shape.inside("<w:pPr>", Wording.paragraph(look, List.of())));
        keeping.setKeepNext(Wording.yes());
        last.put(style, shape(keeping));
    }

    private static PPr numbered(String style, int level, int numbering) {
        PPrBase.NumPr.Ilvl step = new PPrBase.NumPr.Ilvl();
        step.setVal(BigInteger.valueOf(level));
        PPrBase.NumPr.NumId list = new PPrBase.NumPr.NumId();
        list.setVal(BigInteger.valueOf(numbering));
        PPrBase.NumPr place = new PPrBase.NumPr();
        place.setIlvl(step);
        place.setNumId(list);
        PPr properties = Wording.style(style);
        properties.setNumPr(place);
        return properties;
    }

    private static Shape shape(PPr properties) {
        return Shape.of(Wording.paragraph(properties, List.of(start(), Shape.runs(), end())));
    }

    private static Shape bookmark() {
        return Shape.of(start(), Shape.blocks(), end());
    }

    private static Object start() {
        CTBookmark start = new CTBookmark();
        start.setId(Shape.NUMBER);
        start.setName(Shape.TEXT);
        return Wording.ELEMENTS.createPBookmarkStart(start);
    }

    private static Object end() {
        CTMarkupRange end = new CTMarkupRange();
        end.setId(Shape.NUMBER);
        return Wording.ELEMENTS.createPBookmarkEnd(end);
    }
}
