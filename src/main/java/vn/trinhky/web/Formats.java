package vn.trinhky.web;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Dates, times and numbers as Vietnamese offices write them, in both languages of the pages: 14/06/2024, 17:00
 * 14/06/2024, 8.000. Pages use it as {@code @formats}; what is absent is written as an empty text.
 */
@Component("formats")
public final class Formats {

    /** The clock on the office's wall. */
    public static final ZoneId OFFICE_ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter LATELY = DateTimeFormatter.ofPattern("dd/MM, HH:mm", Locale.ROOT);

    public String date(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** The day of an instant in the office's zone. */
    public String date(@Nullable Instant instant) {
        return instant == null ? "" : DAY.format(instant.atZone(OFFICE_ZONE));
    }

    public String dateTime(@Nullable Instant instant) {
        return instant == null ? "" : MINUTE.format(instant.atZone(OFFICE_ZONE));
    }

    /** Of something that happened lately: 27/11, 08:30. */
    public String lately(@Nullable Instant instant) {
        return instant == null ? "" : LATELY.format(instant.atZone(OFFICE_ZONE));
    }

    /** A whole number, or one with at most six decimals: 8.000; 1.234,5. */
    public String number(@Nullable Number value) {
        return value == null ? "" : grouped("#,##0.######").format(value);
    }

    /** Days from one day to another; negative when the second is earlier. */
    public long days(LocalDate from, LocalDate until) {
        return ChronoUnit.DAYS.between(from, until);
    }

    /** Days between the office days of two instants: from yesterday evening until this morning is one day. */
    public long days(Instant from, Instant until) {
        return days(LocalDate.ofInstant(from, OFFICE_ZONE), LocalDate.ofInstant(until, OFFICE_ZONE));
    }

    /** The size of a file, from 1 KB upwards: 12 KB, 1,4 MB. */
    public String size(long bytes) {
        double kilobytes = Math.max(1, bytes / 1024.0);
        return kilobytes < 1024
                ? grouped("0").format(kilobytes) + " KB"
                : grouped("#,##0.#").format(kilobytes / 1024) + " MB";
    }

    private static DecimalFormat grouped(String pattern) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        return new DecimalFormat(pattern, symbols);
    }
}
