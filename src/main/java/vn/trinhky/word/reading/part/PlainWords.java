package vn.trinhky.word.reading.part;

/** The bare words inside an element that is not carried, to name it by them. */
public final class PlainWords {

    private final StringBuilder words = new StringBuilder();

    private PlainWords() {}

    /** All words in there, those included that a tracked change deletes; one space between paragraphs. */
    public static String of(Node node) {
        PlainWords collected = new PlainWords();
        collected.collect(node);
        return collected.words.toString().replaceAll("\\s+", " ").strip();
    }

    private void collect(Node node) {
        switch (node.name()) {
            case "w:t", "w:delText", "m:t", "a:t" -> words.append(node.text());
            case "v:textpath" -> words.append(node.attribute("string"));
            case "w:instrText", "w:delInstrText", "wp:posOffset", "wp:align" -> {}
            case "mc:AlternateContent" -> collect(Branch.of(node));
            default -> {
                if (node.children().isEmpty() && node.name().startsWith("?:")) {
                    words.append(node.text());
                }
                node.children().forEach(this::collect);
            }
        }
        if (node.is("w:p") || node.is("a:p") || node.is("w:br") || node.is("w:tab")) {
            words.append(' ');
        }
    }
}
