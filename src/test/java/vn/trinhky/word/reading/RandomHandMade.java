package vn.trinhky.word.reading;

import static vn.trinhky.word.reading.HandMade.cell;
import static vn.trinhky.word.reading.HandMade.field;
import static vn.trinhky.word.reading.HandMade.listed;
import static vn.trinhky.word.reading.HandMade.paragraph;
import static vn.trinhky.word.reading.HandMade.run;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files that nobody would make by hand, but any chain of programs may: everything in everything, each from a seed. */
final class RandomHandMade {

    private static final List<String> WORDS = List.of(
            "Cuộc", "vận", "động", "I.", "II-", "1.", "1.1.", "a)", "-", "+", "•", "KẾT QUẢ", "8.000", "đồng", "bào",
            "xã", "(b/c)", "*", "quý", "\u00a0", "  ", "A & B", "<x>", "😀", "./.");

    private static final List<String> FACES = List.of(
            "",
            "",
            "",
            "<w:b/>",
            "<w:i/>",
            "<w:u w:val=\"single\"/>",
            "<w:vertAlign w:val=\"superscript\"/>",
            "<w:vertAlign w:val=\"subscript\"/>",
            "<w:strike/>",
            "<w:vanish/>",
            "<w:b w:val=\"0\"/>",
            "<w:rStyle w:val=\"Strong\"/>",
            "<w:rStyle w:val=\"Link\"/>",
            "<w:rStyle w:val=\"none\"/>");

    private static final List<String> SHAPES = List.of(
            "",
            "",
            "",
            "<w:pStyle w:val=\"Heading1\"/>",
            "<w:pStyle w:val=\"Heading2\"/>",
            "<w:pStyle w:val=\"TieuDe3\"/>",
            "<w:pStyle w:val=\"Heading6\"/>",
            "<w:pStyle w:val=\"Dam\"/>",
            "<w:pStyle w:val=\"TOC1\"/>",
            "<w:pStyle w:val=\"none\"/>",
            listed(1, 0),
            listed(1, 1),
            listed(1, 2),
            listed(1, 3),
            listed(2, 0),
            listed(2, 1),
            listed(3, 1),
            listed(4, 0),
            listed(9, 0),
            listed(0, 0));

    private static final String WHO = " w:id=\"1\" w:author=\"Y\"";

    private final Random random;
    private final StringBuilder notes = new StringBuilder();
    private final StringBuilder comments = new StringBuilder();
    private int ids = 1;

    /** Every second file has tracked changes; in the others nothing can hide behind being read twice. */
    private final boolean isTracked;

    private RandomHandMade(long seed) {
        random = new Random(seed);
        isTracked = seed % 2 == 0;
    }

    static byte[] docx(long seed) {
        RandomHandMade made = new RandomHandMade(seed);
        String body = made.some(8, () -> made.block(3));
        return new HandMade()
                .raw(body)
                .footnotes(made.notes.toString())
                .comments(made.comments.toString())
                .docx();
    }

    private String some(int most, Supplier<String> one) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(i -> one.get())
                .collect(Collectors.joining());
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private String block(int depth) {
        return switch (depth == 0 ? 0 : random.nextInt(12)) {
            case 8 -> "<w:sdt><w:sdtContent>" + some(3, () -> block(depth - 1)) + "</w:sdtContent></w:sdt>";
            case 9 -> "<w:tbl><w:tblPr/>" + some(3, () -> tableRow(depth - 1)) + "</w:tbl>";
            case 10 -> "<new:frame>" + some(2, () -> block(depth - 1)) + "</new:frame>";
            case 11 -> "<w:customXml w:element=\"x\">" + some(2, () -> block(depth - 1)) + "</w:customXml>";
            default -> paragraph(any(SHAPES) + endOfParagraph(), some(6, () -> inline(2)));
        };
    }

    private String endOfParagraph() {
        return switch (isTracked ? random.nextInt(8) : 8) {
            case 0 -> "<w:rPr><w:ins" + WHO + "/></w:rPr>";
            case 1 -> "<w:rPr><w:del" + WHO + "/></w:rPr>";
            default -> "";
        };
    }

    private String tableRow(int depth) {
        List<String> kinds = List.of(
                "",
                "",
                "",
                "<w:gridSpan w:val=\"2\"/>",
                "<w:vMerge w:val=\"restart\"/>",
                "<w:vMerge/>",
                "<w:hMerge w:val=\"continue\"/>",
                isTracked ? "<w:cellDel" + WHO + "/>" : "");
        List<String> rows = List.of(
                "", "", "<w:tblHeader/>", "<w:gridBefore w:val=\"1\"/>", isTracked ? "<w:del" + WHO + "/>" : "");
        return "<w:tr><w:trPr>" + any(rows) + "</w:trPr>"
                + some(4, () -> cell(any(kinds), some(2, () -> block(depth)) + paragraph("", ""))) + "</w:tr>";
    }

    private String inline(int depth) {
        int kind = depth == 0 ? 0 : random.nextInt(16);
        return switch (isTracked || kind > 6 ? kind : 0) {
            case 5 -> "<w:ins" + WHO + ">" + some(2, () -> inline(depth - 1)) + "</w:ins>";
            case 6 ->
                "<w:del" + WHO + "><w:r><w:delText>" + any(WORDS).replaceAll("[&<]", "") + "</w:delText></w:r></w:del>";
            case 7 -> "<w:hyperlink>" + some(2, () -> inline(depth - 1)) + "</w:hyperlink>";
            case 8 -> "<w:sdt><w:sdtContent>" + some(2, () -> inline(depth - 1)) + "</w:sdtContent></w:sdt>";
            case 9 -> field(" REF x ", some(2, () -> inline(depth - 1)));
            case 10 -> "<w:r><w:footnoteReference w:id=\"" + note() + "\"/></w:r>";
            case 11 -> "<w:r><w:commentReference w:id=\"" + comment() + "\"/></w:r>";
            case 12 ->
                "<w:r><w:drawing><wps:txbx><w:txbxContent>" + some(2, () -> block(0))
                        + "</w:txbxContent></wps:txbx></w:drawing></w:r>";
            case 13 ->
                "<mc:AlternateContent><mc:Choice>" + run(any(WORDS)) + "</mc:Choice><mc:Fallback>" + run(any(WORDS))
                        + "</mc:Fallback></mc:AlternateContent>";
            case 14 ->
                any(List.of(
                        "<w:r><w:br/></w:r>", "<w:r><w:tab/></w:r>", "<m:oMath><m:r><m:t>xy</m:t></m:r></m:oMath>"));
            case 15 -> "<new:span>" + some(2, () -> inline(depth - 1)) + "</new:span>";
            default -> run(any(FACES), some(3, () -> any(WORDS) + " "));
        };
    }

    private int note() {
        int id = ++ids;
        notes.append("<w:footnote w:id=\"").append(id).append("\">");
        notes.append(some(2, () -> paragraph("", "<w:r><w:footnoteRef/></w:r>" + run(any(WORDS)))));
        notes.append("</w:footnote>");
        return id;
    }

    private int comment() {
        int id = ++ids;
        comments.append(
                "<w:comment w:id=\"" + id + "\" w:author=\"Y\">" + paragraph("", run(any(WORDS))) + "</w:comment>");
        return id;
    }
}
