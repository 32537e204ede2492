package vn.trinhky.regime;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A quarter of a year. */
@Embeddable
public record ReportingPeriod(
        @Column(name = "period_year") int year,
        @Column(name = "period_quarter") int quarter) {

    private static final String[] ROMAN = {"I", "II", "III", "IV"};

    public ReportingPeriod {
        if (quarter < 1 || quarter > 4) {
            throw new IllegalArgumentException("a year has no quarter " + quarter);
        }
    }

    public ReportingPeriod next() {
        return quarter == 4 ? new ReportingPeriod(year + 1, 1) : new ReportingPeriod(year, quarter + 1);
    }

    public ReportingPeriod previous() {
        return quarter == 1 ? new ReportingPeriod(year - 1, 4) : new ReportingPeriod(year, quarter - 1);
    }

    /** Its place among all quarters: a later period has a larger one. */
    public int inOrder() {
        return year * 4 + quarter;
    }

    /** The period at a place among all quarters: the inverse of {@link #inOrder}. */
    public static ReportingPeriod at(int place) {
        return new ReportingPeriod((place - 1) / 4, (place - 1) % 4 + 1);
    }

    /** The same quarter of the year before. */
    public ReportingPeriod aYearBefore() {
        return new ReportingPeriod(year - 1, quarter);
    }

    /** As a Vietnamese report writes it: {@code quý II/2024}. */
    public String inWords() {
        return "quý " + label();
    }

    /** The short form: {@code II/2024}. */
    public String label() {
        return ROMAN[quarter - 1] + "/" + year;
    }
}
