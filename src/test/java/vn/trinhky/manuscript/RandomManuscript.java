package vn.trinhky.manuscript;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Text.Style;

/**
 * Manuscripts by the thousand, each from a seed, with a taste for trouble: everything that the plain notation can hold,
 * or everything that a manuscript can, such as merged cells and tables in footnotes.
 */
public final class RandomManuscript {

    private static final List<String> WORDS = List.of(
            "Cuộc",
            "vận",
            "động",
            "đồng",
            "bào",
            "xã",
            "thị",
            "trấn",
            "quý",
            "II/2024",
            "8.000",
            "lượt",
            "(b/c)",
            "-",
            "+",
            "*",
            "**",
            "***",
            "_",
            "__",
            "a_b",
            "^",
            "m^2",
            "\\",
            "C:\\DATA",
            "\\*",
            "|",
            "<br>",
            "¶",
            "#",
            "1.",
            "3.1.",
            "a)",
            "đ)",
            "I.",
            "II-",
            "⁽¹⁾",
            "⁽⁾",
            "“nghiêng”",
            "…",
            "./.",
            "---",
            "https://x.vn/*",
            "*sao",
            "sao*",
            ";",
            "Trên",
            "đây",
            "😀",
            "&",
            "<b>",
            "5%",
            "X-quang",
            "V/v",
            "kết",
            "quả.",
            "xong;",
            "•",
            "–",
            "{{MH-DUNG/all/this/value}}",
            "{{A_1/unit:x/year_to_date/list}}",
            "MH-DUNG/all/this/value",
            "{{MH-DUNG/nobody/this/value}}",
            "{{",
            "}}",
            "{");

    private enum Reach {
        NOTATION,
        EVERYTHING
    }

    private final Random random;
    private final RandomFigure figures;
    private final Reach reach;

    /** What the plain notation can hold. */
    public RandomManuscript(long seed) {
        this(seed, Reach.NOTATION);
    }

    private RandomManuscript(long seed, Reach reach) {
        this.random = new Random(seed);
        this.figures = new RandomFigure(random);
        this.reach = reach;
    }

    /** What a manuscript can hold. */
    public static RandomManuscript ofEverything(long seed) {
        return new RandomManuscript(seed, Reach.EVERYTHING);
    }

    public Manuscript next() {
        return new Manuscript(some(12, i -> block(true)));
    }

    /** One block as it may stand in the text itself. */
    public Block nextBlock() {
        return block(true);
    }

    private Origin origin() {
        Origin.Source one = Origin.Source.part("u1", "s1", 1, "Y Bông", new BlockId("b" + random.nextInt(9)));
        Origin.Kind kind = List.of(Origin.Kind.values()).get(random.nextInt(4));
        Origin.Source other = new Origin.Source(kind, "u2", "s2", 2, "", "c" + random.nextInt(9));
        return new Origin(random.nextInt(3) == 0 ? List.of(one, other) : List.of(one));
    }

    private Block block(boolean inText) {
        Origin origin = inText && random.nextInt(5) == 0 ? origin() : null;
        if (!inText && reach == Reach.EVERYTHING && random.nextInt(6) == 0) {
            return noteBlock();
        }
        return switch (random.nextInt(inText ? 7 : 4)) {
            case 0 -> new Paragraph(BlockId.fresh(), content(inText), origin);
            case 1 -> new Item(BlockId.fresh(), Item.Mark.DASH, content(inText), origin);
            case 2 -> new Item(BlockId.fresh(), Item.Mark.PLUS, content(inText), origin);
            case 3 ->
                inText
                        ? new NumberedParagraph(BlockId.fresh(), 1 + random.nextInt(4), content(true), origin)
                        : new Paragraph(BlockId.fresh(), content(false), origin);
            case 4 ->
                reach == Reach.EVERYTHING && random.nextBoolean()
                        ? new RandomTable(random, () -> some(3, i -> cellBlock())).next(origin)
                        : new Table(BlockId.fresh(), random.nextInt(2), rows(), origin);
            case 5 -> new NumberedParagraph(BlockId.fresh(), 1 + random.nextInt(4), content(true), origin);
            default -> new Heading(BlockId.fresh(), 1 + random.nextInt(4), content(true), origin);
        };
    }

    private Block noteBlock() {
        return random.nextBoolean()
                ? new NumberedParagraph(BlockId.fresh(), 1 + random.nextInt(4), content(false), null)
                : new RandomTable(random, () -> some(2, i -> new Paragraph(BlockId.fresh(), content(false), null)))
                        .next(null);
    }

    private List<Table.Row> rows() {
        int columns = 1 + random.nextInt(3);
        List<Table.Row> rows = new ArrayList<>();
        for (int row = 0; row < 2 + random.nextInt(3); row++) {
            List<Table.Cell> cells = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                cells.add(new Table.Cell(1, 1, some(3, i -> cellBlock())));
            }
            rows.add(new Table.Row(cells));
        }
        return rows;
    }

    private Block cellBlock() {
        if (reach == Reach.EVERYTHING && random.nextInt(5) == 0) {
            return new NumberedParagraph(BlockId.fresh(), 1 + random.nextInt(4), content(true), null);
        }
        return random.nextBoolean()
                ? new Paragraph(BlockId.fresh(), content(true), null)
                : new Item(BlockId.fresh(), Item.Mark.DASH, content(true), null);
    }

    private List<Inline> content(boolean notes) {
        List<Inline> content = new ArrayList<>();
        boolean spaceBefore = true;
        @Nullable Set<Style> before = null;
        int runs = random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(4);
        for (int i = 0; i < runs; i++) {
            Set<Style> styles = styles();
            if (random.nextInt(7) == 0) {
                content.add(figures.next(styles));
                spaceBefore = false;
                before = null;
                continue;
            }
            if (styles.equals(before)) {
                continue;
            }
            String words = words(spaceBefore, i == runs - 1);
            content.add(new Text(words, styles));
            spaceBefore = words.endsWith(" ");
            before = styles;
            if (notes && random.nextInt(6) == 0) {
                content.add(new Footnote(BlockId.fresh(), some(3, n -> block(false))));
                before = null;
            }
        }
        return withoutSpaceAtEnd(content);
    }

    private static List<Inline> withoutSpaceAtEnd(List<Inline> content) {
        int last = content.size() - 1;
        if (last >= 0 && content.get(last) instanceof Text text && text.text().endsWith(" ")) {
            content.set(last, new Text(text.text() + "cuối", text.styles()));
        }
        return content;
    }

    private String words(boolean spaceBefore, boolean last) {
        StringBuilder words = new StringBuilder(!spaceBefore && random.nextBoolean() ? " " : "");
        int count = random.nextInt(40) == 0 ? 60 : 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : random.nextInt(4) == 0 ? "" : " ")
                    .append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words.append(!last && random.nextBoolean() ? " " : "").toString();
    }

    private Set<Style> styles() {
        Set<Style> styles = EnumSet.noneOf(Style.class);
        for (Style style : Style.values()) {
            if (random.nextInt(4) == 0) {
                styles.add(style);
            }
        }
        return styles;
    }

    private <T> List<T> some(int most, IntFunction<T> one) {
        List<T> list = new ArrayList<>();
        int count = random.nextInt(most + 1);
        for (int i = 0; i < count; i++) {
            list.add(one.apply(i));
        }
        return list;
    }
}
