package vn.trinhky.manuscript.citing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the date after a number: "ngày 18/3/2022", "ngày 05 tháng 3 năm 2020", both also in words. */
final class DateReading {

    private static final String GAP = "[\\s\\u00A0\\uFFFC]{0,3}";
    private static final String LEAD = "[\\s\\u00A0\\uFFFC,;(]{0,4}(?:(?:ký|ban hành)" + GAP + ")?";
    private static final String DAY = "ng[àa]y" + GAP;
    private static final String OR_WORDS = "|(?:\\p{L}+[ \\u00A0]){1,8}?";
    private static final Pattern FIGURES = pattern(
            "(?:" + DAY + ")?(\\d{1,2})" + GAP + "[/.–-]" + GAP + "(\\d{1,2})" + GAP + "[/.–-]" + GAP + "(\\d{4})(?!\\d)");
    private static final Pattern WORDS = pattern(DAY + "(\\d{1,2}" + OR_WORDS + ")" + GAP + "tháng" + GAP + "(\\d{1,2}"
            + OR_WORDS + ")" + GAP + "năm" + GAP + "(\\d{4}|(?:hai|một) nghìn(?: \\p{L}+){0,6})");
    private static final Pattern BROKEN =
            pattern("(?:" + DAY + "[\\s\\d/.…_–-]{0,20}(?:tháng[\\s\\d/.…_]{0,10})?(?:năm[\\s\\d.…_]{0,8})?|năm \\d{4})");

    private DateReading() {}

    private static Pattern pattern(String after) {
        return Pattern.compile("\\G" + LEAD + after, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** @param date null for one that cannot be read; @param to where its words end */
    record Found(@Nullable LocalDate date, int to) {}

    /** The date that stands right at a place; null if none does. */
    static @Nullable Found at(String line, int from) {
        int end = Math.min(line.length(), from + 120);
        for (Pattern pattern : new Pattern[] {FIGURES, WORDS}) {
            Matcher found = pattern.matcher(line).region(from, end).useTransparentBounds(true);
            if (found.find()) {
                NumberWords.Read year = NumberWords.read(found.group(3));
                NumberWords.Read month = NumberWords.month(found.group(2).strip());
                NumberWords.Read day = NumberWords.read(found.group(1).strip());
                return new Found(date(year.value(), month.value(), day.value()), found.start(3) + year.length());
            }
        }
        Matcher broken = BROKEN.matcher(line).region(from, end);
        return broken.find() ? new Found(null, from + broken.group().stripTrailing().length()) : null;
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException notInTheCalendar) {
            return null;
        }
    }
}
