package vn.trinhky.manuscript.citing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands after a number: date and body in either order, then how the abstract begins.
 *
 * @param hasDay whether a date is there at all, readable or not
 * @param ofForgotten whether the body stands there without "của"
 * @param to where date and body end
 */
record Tail(
        @Nullable LocalDate date,
        boolean hasDay,
        @Nullable String body,
        boolean ofForgotten,
        @Nullable String about,
        int to,
        @Nullable Integer quotedTo) {

    private static final int CHARACTERS_AT_MOST = 300;

    /** @param end where the next number stands */
    static Tail after(String line, int from, int end) {
        int most = Math.min(end, from + CHARACTERS_AT_MOST);
        DateReading.Found date = DateReading.at(line, from);
        int to = date == null ? from : date.to();
        BodyReading.Found body = to > most ? null : new BodyReading(line, most).at(to, date != null);
        boolean forgotten = body != null && !line.substring(to, body.to()).contains("của");
        if (body != null) {
            to = body.to();
            if (date == null) {
                date = DateReading.at(line, to);
                to = date == null ? to : date.to();
            }
        }
        AboutReading.Found about = date == null && body == null ? null : AboutReading.at(line, to, line.length());
        return new Tail(
                date == null ? null : date.date(),
                date != null,
                body == null ? null : body.body(),
                forgotten,
                about == null ? null : about.about(),
                to,
                about == null ? null : about.quotedTo());
    }
}
