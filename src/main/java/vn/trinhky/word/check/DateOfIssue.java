package vn.trinhky.word.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trinhky.word.check.piece.Pieces;
import vn.trinhky.word.check.seen.SeenLine;

/** The day in the line of place and date. */
final class DateOfIssue {

    private static final Pattern DAY =
            Pattern.compile("(?iu).*ngày\\s*(\\d{1,2})\\s*tháng\\s*(\\d{1,2})\\s*năm\\s*(\\d{4}).*");

    private DateOfIssue() {}

    /** Null where there is none, or a day that no calendar has. */
    static @Nullable LocalDate of(Pieces pieces) {
        SeenLine line = pieces.head().placeAndDate();
        Matcher day = DAY.matcher(line == null ? "" : line.text());
        if (!day.matches()) {
            return null;
        }
        try {
            return LocalDate.of(number(day, 3), number(day, 2), number(day, 1));
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
