/**
 * Where a round's report and its units' parts are, on the pictures of their processes: who holds them, since when, and how
 * long it usually takes.
 *
 * <p>In: the pictures of the process files, the tasks that wait, the journal. Out: the page and its data; nothing is changed
 * here.
 *
 * <p>Decision: everything that the picture shows is said once more in a list below it, so that nobody needs the picture.
 */
@NullMarked
package vn.trinhky.workflow.map;

import org.jspecify.annotations.NullMarked;
