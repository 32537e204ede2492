package vn.trinhky.calendar.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.calendar.Ruling;
import vn.trinhky.calendar.notices.NoticeEntry;
import vn.trinhky.office.UnitId;
import vn.trinhky.web.InvalidInput;

/**
 * A notice as somebody types it. The days stand line by line in four columns.
 *
 * @param confirmed "true" when the document itself was seen
 * @param first as 2026-01-31; {@code last} may be empty for a single day
 */
record NoticeForm(
        @Nullable Integer year,
        @Nullable UUID unit,
        @Nullable String number,
        @Nullable String issuedOn,
        @Nullable String body,
        @Nullable String about,
        @Nullable String confirmed,
        @Nullable List<String> kind,
        @Nullable List<String> first,
        @Nullable List<String> last,
        @Nullable List<String> remark) {

    /** How many lines the page offers. */
    static final int LINES = 6;

    /** One line of days as it was typed. */
    record Line(String kind, String first, String last, String remark) {

        private boolean isEmpty() {
            return first.isEmpty() && last.isEmpty() && remark.isEmpty();
        }
    }

    static NoticeForm blank(int year) {
        return new NoticeForm(year, null, "", "", "", "", null, null, null, null, null);
    }

    /** @throws InvalidInput for a day that the calendar has not, or a year that is missing */
    NoticeEntry read() {
        if (year == null) {
            throw new InvalidInput("year", "noticeYear", "2000", "2100");
        }
        return new NoticeEntry(
                year,
                unit == null ? null : new UnitId(unit),
                text(number),
                text(issuedOn).isEmpty() ? null : day("issuedOn", text(issuedOn)),
                text(body),
                text(about),
                Boolean.parseBoolean(confirmed),
                rulings());
    }

    /** The lines as they were typed, and empty ones up to {@value #LINES}. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>(typed());
        while (lines.size() < LINES) {
            lines.add(new Line(Ruling.Kind.DAY_OFF.name(), "", "", ""));
        }
        return lines;
    }

    private List<Line> typed() {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; first != null && i < first.size(); i++) {
            Line line = new Line(at(kind, i), at(first, i), at(last, i), at(remark, i));
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private List<Ruling> rulings() {
        return typed().stream().map(NoticeForm::ruling).toList();
    }

    private static Ruling ruling(Line line) {
        Ruling.Kind kind = line.kind().equals(Ruling.Kind.WORKED.name()) ? Ruling.Kind.WORKED : Ruling.Kind.DAY_OFF;
        if (line.first().isEmpty()) {
            throw new InvalidInput("rulings", "firstDayMissing");
        }
        LocalDate first = day("rulings", line.first());
        return new Ruling(kind, first, line.last().isEmpty() ? first : day("rulings", line.last()), line.remark());
    }

    private static LocalDate day(String field, String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException notADay) {
            throw new InvalidInput(field, "noticeDay", typed);
        }
    }

    private static String at(@Nullable List<String> column, int line) {
        return column == null || line >= column.size() ? "" : text(column.get(line));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
