/**
 * Who stands behind the lines of an issued document, and how he is reached.
 *
 * <p>In: the lines of a round's list, on the day of issue. Out: addressees, each once; and for ever the list as it was meant on
 * that day.
 *
 * <p>Decision: the list is kept with names, groups and rules as they were, because units are renamed, merged and dissolved,
 * and somebody will ask in ten years why a commune that is no more did not get a report.
 */
@NamedInterface("lines")
@NullMarked
package vn.trinhky.dispatch.lines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
