package vn.trinhky.commitments.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trinhky.commitments.Due;
import vn.trinhky.regime.ReportingPeriod;

/**
 * Until when a task is to be done, as its words say: "trước ngày 30/9", "trong quý III", "cuối năm". A day without a year is
 * the first one that is not before the period in which the task begins. Days of cited documents ("ngày 18/3/2022 của …") do
 * not count: a deadline is led in by a word such as "trước" or "xong".
 */
public final class DueWords {

    private static final String LEAD = "(?:trước|đến|tới|hết|hạn|hạn chót|thời hạn|xong|chậm nhất|muộn nhất|trong)"
            + "(?: (?:hết|là|trong|vào|hạn|xong))*:? ";
    private static final String YEAR = "(?:(?:[/-]| năm )(\\d{4}))?";
    private static final Pattern DAY = words(LEAD + "(?:ngày )?(\\d{1,2})(?:[/-]| tháng )(\\d{1,2})" + YEAR);
    private static final Pattern DAY_OF_LAST_MONTH = words("ngày (\\d{1,2})(?: của)? tháng cuối (?:của )?quý");
    private static final Pattern MONTH = words("(?:trong|hết|cuối|trước|đầu|giữa) tháng (\\d{1,2})" + YEAR);
    private static final Pattern QUARTER =
            words("(?:trong|hết|cuối|trước|đầu|giữa|đến|tới) (?:(?:hết|cuối|trong) )?quý (iv|iii|ii|i|[1-4])" + YEAR);
    private static final Pattern END_OF_YEAR =
            words("(?:cuối năm|hết năm|trong năm|6 tháng cuối năm|sáu tháng cuối năm)(?: (\\d{4}))?");
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");

    private final String words;
    private final ReportingPeriod first;

    private DueWords(String words, ReportingPeriod first) {
        this.words = words;
        this.first = first;
    }

    /**
     * When a task is due.
     *
     * @param first the period in which it begins, and ends unless its words say otherwise
     */
    public static Due read(String words, ReportingPeriod first) {
        DueWords due = new DueWords(Words.plain(words), first);
        return due.day()
                .or(due::dayOfLastMonth)
                .or(due::quarter)
                .or(due::month)
                .or(due::endOfYear)
                .orElse(Due.in(first));
    }

    private Optional<Due> day() {
        return find(DAY).flatMap(found -> day(found.group(3), number(found.group(2)), number(found.group(1))));
    }

    private Optional<Due> dayOfLastMonth() {
        return find(DAY_OF_LAST_MONTH)
                .flatMap(found ->
                        day(Integer.toString(first.year()), first.lastDay().getMonthValue(), number(found.group(1))));
    }

    private Optional<Due> month() {
        return find(MONTH)
                .filter(found -> number(found.group(1)) >= 1 && number(found.group(1)) <= 12)
                .map(found -> within((number(found.group(1)) + 2) / 3, found.group(2)));
    }

    private Optional<Due> quarter() {
        return find(QUARTER).map(found -> within(quarterOf(found.group(1)), found.group(2)));
    }

    private Optional<Due> endOfYear() {
        return find(END_OF_YEAR).map(found -> within(4, found.group(1)));
    }

    private Due within(int quarter, @Nullable String year) {
        ReportingPeriod period = endingWith(year == null ? first.year() : number(year), quarter);
        if (period.inOrder() < first.inOrder()) {
            // named without a year it is the next one, with a year it is over: a task cannot be due before it begins
            period = year == null ? endingWith(first.year() + 1, quarter) : first;
        }
        return Due.in(period);
    }

    /** The period in which a quarter ends, of the kind in which the reports come. */
    private ReportingPeriod endingWith(int year, int quarter) {
        return ReportingPeriod.of(first.kind(), new ReportingPeriod(year, quarter).lastDay());
    }

    private Optional<Due> day(@Nullable String year, int month, int day) {
        try {
            if (year != null) {
                return Optional.of(Due.on(onOrBefore(number(year), month, day), first));
            }
            LocalDate begins = first.firstDay();
            LocalDate thisYear = onOrBefore(first.year(), month, day);
            return Optional.of(
                    Due.on(thisYear.isBefore(begins) ? onOrBefore(first.year() + 1, month, day) : thisYear, first));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The 31st of a month with thirty days is meant as its last day; a 45th is no day at all. */
    private static LocalDate onOrBefore(int year, int month, int day) {
        YearMonth of = YearMonth.of(year, month);
        return day <= 31 ? of.atDay(Math.min(day, of.lengthOfMonth())) : of.atDay(day);
    }

    private Optional<Matcher> find(Pattern pattern) {
        Matcher found = pattern.matcher(words);
        return found.find() ? Optional.of(found) : Optional.empty();
    }

    private static int quarterOf(String written) {
        int roman = ROMAN.indexOf(written);
        return roman >= 0 ? roman + 1 : number(written);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Pattern words(String pattern) {
        return Pattern.compile("(?<![\\p{L}\\d])" + pattern + "(?![\\p{L}\\d])");
    }
}
