package vn.trinhky.word.check.finding;

/**
 * Where in a file something was found.
 *
 * @param paragraph which paragraph with words in it, counted from 1; 0 for the sheet as a whole
 * @param excerpt the beginning of what stands there; empty where nothing does
 */
public record Place(Part part, int paragraph, String excerpt) {

    private static final int LONGEST = 90;

    /** What a file consists of for a reader. */
    public enum Part {
        SHEET,
        TEXT,
        HEADER,
        FOOTNOTE
    }

    public static final Place SHEET = new Place(Part.SHEET, 0, "");

    public Place {
        excerpt = excerpt.length() <= LONGEST ? excerpt : excerpt.substring(0, LONGEST - 1) + "…";
    }

    /** Whether a person can be shown words to look for. */
    public boolean hasWords() {
        return !excerpt.isBlank();
    }
}
