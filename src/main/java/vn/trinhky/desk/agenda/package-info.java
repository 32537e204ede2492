/**
 * What waits for whom, and when it is due.
 *
 * <p>In: open tasks, of one person or of everybody. Out: their due days, in as many statements for 40,000 tasks as for one.
 *
 * <p>Decision: the desk and the morning's letter ask the same class, so that they never say different days.
 */
@NamedInterface("agenda")
@NullMarked
package vn.trinhky.desk.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
