package vn.trinhky.word.file;

import static vn.trinhky.word.file.Wording.run;
import static vn.trinhky.word.file.Wording.text;
import static vn.trinhky.word.file.Wording.yes;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.docx4j.wml.CTVerticalAlignRun;
import org.docx4j.wml.RPr;
import org.docx4j.wml.STVerticalAlignRun;
import org.docx4j.wml.U;
import org.docx4j.wml.UnderlineEnumeration;
import vn.trinhky.manuscript.Text.Style;

/** Runs of text in every typeface; the text goes between the two pieces. */
public final class RunShapes {

    public static final Shape PLAIN = Shape.of(run(text(Shape.TEXT)));

    private static final Map<Set<Style>, Shape> STYLED = typefaces(Shape::of);
    private static final Map<Set<Style>, Shape> REMOVED = typefaces(Shape::removed);

    private RunShapes() {}

    public static Shape of(Set<Style> styles) {
        return styles.isEmpty() ? PLAIN : STYLED.getOrDefault(styles, PLAIN);
    }

    /** The same inside a tracked change that removes it. */
    public static Shape removed(Set<Style> styles) {
        return Objects.requireNonNull(REMOVED.get(styles));
    }

    /** A run for every choice of styles. */
    private static Map<Set<Style>, Shape> typefaces(Function<Object, Shape> shape) {
        List<Set<Style>> choices = new ArrayList<>(List.of(Set.of()));
        for (Style style : Style.values()) {
            for (Set<Style> smaller : List.copyOf(choices)) {
                Set<Style> choice = EnumSet.of(style);
                choice.addAll(smaller);
                choices.add(choice);
            }
        }
        return choices.stream()
                .collect(Collectors.toMap(Set::copyOf, choice -> shape.apply(run(typeface(choice), text(Shape.TEXT)))));
    }

    private static RPr typeface(Set<Style> styles) {
        RPr typeface = Wording.ELEMENTS.createRPr();
        for (Style style : styles) {
            switch (style) {
                case BOLD -> typeface.setB(yes());
                case ITALIC -> typeface.setI(yes());
                case UNDERLINE -> typeface.setU(underline());
                case SUPERSCRIPT -> typeface.setVertAlign(superscript());
            }
        }
        return typeface;
    }

    private static U underline() {
        U line = Wording.ELEMENTS.createU();
        line.setVal(UnderlineEnumeration.SINGLE);
        return line;
    }

    private static CTVerticalAlignRun superscript() {
        CTVerticalAlignRun position = Wording.ELEMENTS.createCTVerticalAlignRun();
        position.setVal(STVerticalAlignRun.SUPERSCRIPT);
        return position;
    }
}
