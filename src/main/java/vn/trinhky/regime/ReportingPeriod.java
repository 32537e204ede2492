package vn.trinhky.regime;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * The stretch of time that a report is about, such as the second quarter of 2024.
 *
 * @param number which one of its kind in the year, counted from 1
 */
@Embeddable
public record ReportingPeriod(
        @Column(name = "period_year") int year,

        @Enumerated(EnumType.STRING) @Column(name = "period_kind")
        Kind kind,

        @Column(name = "period_number") int number) {

    private static final String[] ROMAN = {"I", "II", "III", "IV"};

    /** In which stretches a regime has its reports. */
    public enum Kind {
        MONTH(12, 1, -32_768),
        QUARTER(4, 3, 0),
        HALF(2, 6, 24_000),
        NINE_MONTHS(1, 9, 26_020),
        YEAR(1, 12, 27_030),
        /** Asked for when there is need; one report in the year is told from another by its number. */
        AD_HOC(20, 12, -20_648);

        private static final int FIRST_YEAR = 1990;
        private static final int LAST_YEAR = 2999;

        private final int inYear;
        private final int months;
        private final int placesAfter;

        Kind(int inYear, int months, int placesAfter) {
            this.inYear = inYear;
            this.months = months;
            this.placesAfter = placesAfter;
        }

        /** How many of them a year has; of ad hoc ones, how many at most. */
        public int inYear() {
            return inYear;
        }

        /** The first year whose place can be told; quarters are counted from the year 0. */
        private int firstYear() {
            return this == QUARTER ? 0 : FIRST_YEAR;
        }

        private int lastPlace() {
            int years = this == QUARTER ? 6_000 : LAST_YEAR - FIRST_YEAR + 1;
            return placesAfter + years * inYear;
        }

        /** Whether a period of this kind has the place, see {@link ReportingPeriod#inOrder}. */
        public boolean covers(int place) {
            return place > placesAfter && place <= lastPlace();
        }
    }

    /** A quarter. */
    public ReportingPeriod(int year, int quarter) {
        this(year, Kind.QUARTER, quarter);
    }

    public ReportingPeriod {
        if (number < 1 || number > kind.inYear) {
            throw new IllegalArgumentException("a year has no " + kind + " " + number);
        }
    }

    /** Reads one that was kept as JSON; what was kept before there were other kinds names its quarter. */
    @JsonCreator
    static ReportingPeriod kept(
            @JsonProperty("year") int year,
            @JsonProperty("kind") @Nullable Kind kind,
            @JsonProperty("number") @Nullable Integer number,
            @JsonProperty("quarter") @Nullable Integer quarter) {
        if (kind != null && number != null) {
            return new ReportingPeriod(year, kind, number);
        }
        return new ReportingPeriod(year, Kind.QUARTER, quarter == null ? 0 : quarter);
    }

    /** The period of a kind in which a day lies; of nine months and of ad hoc ones, the first in the day's year. */
    public static ReportingPeriod of(Kind kind, LocalDate day) {
        int number = kind.inYear * kind.months == 12 ? (day.getMonthValue() - 1) / kind.months + 1 : 1;
        return new ReportingPeriod(day.getYear(), kind, number);
    }

    public ReportingPeriod next() {
        return number == kind.inYear
                ? new ReportingPeriod(year + 1, kind, 1)
                : new ReportingPeriod(year, kind, number + 1);
    }

    public ReportingPeriod previous() {
        return number == 1
                ? new ReportingPeriod(year - 1, kind, kind.inYear)
                : new ReportingPeriod(year, kind, number - 1);
    }

    /** Its place among all of its kind: a later period has a larger one. No two periods of any kind share a place. */
    public int inOrder() {
        return kind.placesAfter + (year - kind.firstYear()) * kind.inYear + number;
    }

    /** The period at a place: the inverse of {@link #inOrder}. */
    public static ReportingPeriod at(int place) {
        Kind kind = Arrays.stream(Kind.values())
                .filter(one -> one.covers(place))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no period has the place " + place));
        int since = place - kind.placesAfter - 1;
        return new ReportingPeriod(kind.firstYear() + since / kind.inYear, kind, since % kind.inYear + 1);
    }

    /** The same period of the year before. */
    public ReportingPeriod aYearBefore() {
        return new ReportingPeriod(year - 1, kind, number);
    }

    /** Those of its kind from the beginning of its year up to itself. */
    public List<ReportingPeriod> yearToDate() {
        return IntStream.rangeClosed(1, number)
                .mapToObj(earlier -> new ReportingPeriod(year, kind, earlier))
                .toList();
    }

    /** Whether it begins after another one does; their kinds may differ. */
    public boolean beginsAfter(ReportingPeriod other) {
        return year * 12 + firstMonth() > other.year * 12 + other.firstMonth();
    }

    /** Its first day in the calendar. */
    public LocalDate firstDay() {
        return LocalDate.of(year, firstMonth(), 1);
    }

    /** Its last day in the calendar. */
    public LocalDate lastDay() {
        return YearMonth.of(year, lastMonth()).atEndOfMonth();
    }

    private int firstMonth() {
        return kind == Kind.AD_HOC ? 1 : (number - 1) * kind.months + 1;
    }

    private int lastMonth() {
        return firstMonth() + kind.months - 1;
    }

    /** The quarter in which it ends. */
    public int quarter() {
        return (lastMonth() + 2) / 3;
    }

    /** Year and number as one, to put those of one kind in order. */
    public int inYears() {
        return year * 100 + number;
    }

    /** As a Vietnamese report writes it: {@code quý II/2024}, {@code 6 tháng đầu năm 2024}. */
    public String inWords() {
        return switch (kind) {
            case MONTH -> "tháng " + number + "/" + year;
            case QUARTER -> "quý " + label();
            case HALF -> (number == 1 ? "6 tháng đầu năm " : "6 tháng cuối năm ") + year;
            case NINE_MONTHS -> "9 tháng đầu năm " + year;
            case YEAR -> "năm " + year;
            case AD_HOC -> "đợt " + number + "/" + year;
        };
    }

    /** Its number as offices write it: quarters in Roman numerals. */
    public String numeral() {
        return kind == Kind.QUARTER ? ROMAN[number - 1] : Integer.toString(number);
    }

    /** The short form: {@code II/2024}, {@code T5/2024}. */
    public String label() {
        return switch (kind) {
            case MONTH -> "T" + number + "/" + year;
            case QUARTER -> numeral() + "/" + year;
            case HALF, NINE_MONTHS, YEAR, AD_HOC -> inWords();
        };
    }

    /** For the names of files: {@code quy-2-2024}. */
    public String inFileName() {
        String name =
                switch (kind) {
                    case MONTH -> "thang-" + number;
                    case QUARTER -> "quy-" + number;
                    case HALF -> number == 1 ? "6-thang-dau-nam" : "6-thang-cuoi-nam";
                    case NINE_MONTHS -> "9-thang-dau-nam";
                    case YEAR -> "nam";
                    case AD_HOC -> "dot-" + number;
                };
        return name + "-" + year;
    }

    /** In the language of a page; a message that mentions the period takes this. */
    public MessageSourceResolvable named() {
        String key = kind == Kind.HALF ? "period.HALF." + number : "period." + kind;
        return new DefaultMessageSourceResolvable(
                new String[] {key}, new Object[] {numeral(), Integer.toString(year)}, inWords());
    }
}
