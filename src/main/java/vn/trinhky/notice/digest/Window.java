package vn.trinhky.notice.digest;

import java.time.LocalDate;

/** The days that a morning looks at: those after the last digest, up to today. */
record Window(LocalDate after, LocalDate today) {

    boolean holds(LocalDate day) {
        return day.isAfter(after) && !day.isAfter(today);
    }
}
