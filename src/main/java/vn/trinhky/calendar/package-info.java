/**
 * Working days of Vietnamese offices, and when something of a period falls due.
 *
 * <p>In: the law's holidays, computed; the notices that settle each year, as shipped or entered by the administrator; days that
 * a single body has off. Out: whether a day is worked, the day some working days later, the day on which a period's report is
 * due.
 *
 * <p>Decision: the law is computed and a notice is laid over it, day by day, instead of a list of days per year. A year that
 * nobody has announced yet has its holidays all the same, so that deadlines can be planned; it is marked as computed until a
 * confirmed notice is there. (Labour Code 2019, art. 111 and 112; resolution 28/2026/QH16)
 */
@ApplicationModule(allowedDependencies = {"office", "journal", "web"})
@NullMarked
package vn.trinhky.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
