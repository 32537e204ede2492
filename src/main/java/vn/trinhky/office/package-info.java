/**
 * The office: units as a dated tree, people, and the posts they hold.
 *
 * <p>In: who exists and since when. Out: the {@link vn.trinhky.office.Officer} who acts, with the posts of that day.
 *
 * <p>Decision: units and posts have validity dates and are never deleted, because an old report keeps the names it was
 * issued under (Vietnam abolished the district level on 1 July 2025).
 *
 * <p>Decision: an officer acts for herself or in the place of one who is absent, and the address says which
 * ({@link vn.trinhky.office.absence}): every record then knows on whose behalf something was done, without each stage asking.
 */
@ApplicationModule(allowedDependencies = {"journal", "web"})
@NullMarked
package vn.trinhky.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
