package vn.trinhky.compilation.coverage;

/**
 * Where the words of a report came from.
 *
 * @param words of the whole text, footnotes included
 * @param withOrigin words in blocks that name a source
 * @param fromFirstDraft words that a first draft wrote and that still stand
 */
public record Provenance(int words, int withOrigin, int fromFirstDraft) {

    /** From 0 to 100. */
    public int percentWithOrigin() {
        return percent(withOrigin);
    }

    /** From 0 to 100. */
    public int percentFromFirstDraft() {
        return percent(fromFirstDraft);
    }

    private int percent(int part) {
        return words == 0 ? 0 : Math.round(100f * part / words);
    }
}
