package vn.trinhky.manuscript.citing;

import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.anchor.Anchor;

/**
 * A citation at its place.
 *
 * @param place from its type to the last of number, date and body
 * @param told what of it stands at the place itself: of two that share a body ("… và … của Ban Thường vụ Tỉnh ủy") the first
 *     borrows it and tells none
 * @param line all words of its block, as anchors count them
 * @param quotedTo where an abstract in quotation marks ends, in the words of the block; null if there is none to be cut out
 *     safely
 */
public record FoundCitation(
        Citation citation, Anchor place, Told told, String line, @Nullable Integer quotedTo) {

    private static final int AROUND = 140;

    /** What stands at the place itself. */
    public record Told(boolean typed, boolean dated, boolean signedByBody, boolean described) {

        /** Type, number, date, body and abstract. */
        boolean isComplete() {
            return typed && dated && signedByBody && described;
        }
    }

    FoundCitation sharing(@Nullable String body) {
        Citation c = citation;
        return new FoundCitation(new Citation(c.type(), c.sign(), c.date(), body, c.about()), place, told, line, quotedTo);
    }

    /** The words before it in its line, as many as it takes to know the place. */
    public String before() {
        int from = Math.max(0, place.from() - AROUND);
        String words = line.substring(from, place.from());
        return readable(from == 0 ? words : "… " + words.substring(words.indexOf(' ') + 1));
    }

    public String after() {
        int to = Math.min(line.length(), place.to() + AROUND);
        String words = line.substring(place.to(), to);
        int space = words.lastIndexOf(' ');
        return readable(to == line.length() || space < 0 ? words : words.substring(0, space) + " …");
    }

    private static String readable(String words) {
        return words.replace(String.valueOf(ShownWords.MARK), "");
    }

    /** Whether more stands there than type and number. */
    public boolean isLong() {
        return told.dated() || told.signedByBody() || told.described();
    }
}
