package vn.trinhky.year;

import java.time.LocalDate;
import java.util.List;
import vn.trinhky.regime.ReportingPeriod;

/**
 * A round of the year, as it stands in the office's plan on paper.
 *
 * @param due of most units
 * @param dueOfUnit2 which has another tier in one regime
 * @param dueOfUnit7 as it is extended: two working days more than most
 * @param closes when the compiler goes on without those who have not sent: the working day after she heard of them
 */
record PlannedRound(
        Duty duty,
        ReportingPeriod period,
        LocalDate opens,
        LocalDate due,
        LocalDate dueOfUnit2,
        LocalDate dueOfUnit7,
        LocalDate closes) {

    /** From the rules in {@link Duty} and a calendar of 2025, not from the product: Tết 27-31/1, 7/4, 30/4, 1/5 and 2/5 off, 26/4 worked. */
    private static final String PAPER = """
            HALF_YEARLY  2024  2  2025-01-02  2025-01-03  2025-01-03  2025-01-07  2025-01-13
            MONTHLY      2025  1  2025-01-09  2025-01-16  2025-01-16  2025-01-20  2025-01-22
            MONTHLY      2025  2  2025-02-09  2025-02-18  2025-02-18  2025-02-20  2025-02-24
            QUARTERLY    2025  1  2025-03-04  2025-03-19  2025-03-21  2025-03-21  2025-03-26
            MONTHLY      2025  3  2025-03-09  2025-03-18  2025-03-18  2025-03-20  2025-03-24
            MONTHLY      2025  4  2025-04-09  2025-04-16  2025-04-16  2025-04-18  2025-04-22
            MONTHLY      2025  5  2025-05-09  2025-05-16  2025-05-16  2025-05-20  2025-05-22
            QUARTERLY    2025  2  2025-06-04  2025-06-18  2025-06-20  2025-06-20  2025-06-25
            MONTHLY      2025  6  2025-06-09  2025-06-17  2025-06-17  2025-06-19  2025-06-23
            HALF_YEARLY  2025  1  2025-06-20  2025-07-04  2025-07-04  2025-07-08  2025-07-14
            MONTHLY      2025  7  2025-07-09  2025-07-16  2025-07-16  2025-07-18  2025-07-22
            MONTHLY      2025  8  2025-08-09  2025-08-18  2025-08-18  2025-08-20  2025-08-22
            QUARTERLY    2025  3  2025-09-04  2025-09-17  2025-09-19  2025-09-19  2025-09-24
            MONTHLY      2025  9  2025-09-09  2025-09-16  2025-09-16  2025-09-18  2025-09-22
            MONTHLY      2025 10  2025-10-09  2025-10-16  2025-10-16  2025-10-20  2025-10-22
            MONTHLY      2025 11  2025-11-09  2025-11-18  2025-11-18  2025-11-20  2025-11-24
            YEARLY       2025  1  2025-11-10  2025-12-10  2025-12-10  2025-12-12  2025-12-22
            QUARTERLY    2025  4  2025-12-04  2025-12-17  2025-12-19  2025-12-19  2025-12-24
            MONTHLY      2025 12  2025-12-09  2025-12-16  2025-12-16  2025-12-18  2025-12-22
            HALF_YEARLY  2025  2  2025-12-21  2026-01-05  2026-01-05  2026-01-07  2026-01-13
            """;

    static List<PlannedRound> year() {
        return PAPER.lines()
                .map(line -> line.trim().split(" +"))
                .map(word -> new PlannedRound(
                        Duty.valueOf(word[0]),
                        period(word),
                        LocalDate.parse(word[3]),
                        LocalDate.parse(word[4]),
                        LocalDate.parse(word[5]),
                        LocalDate.parse(word[6]),
                        LocalDate.parse(word[7])))
                .toList();
    }

    private static ReportingPeriod period(String... word) {
        return new ReportingPeriod(
                Integer.parseInt(word[1]), Duty.valueOf(word[0]).kind(), Integer.parseInt(word[2]));
    }
}
