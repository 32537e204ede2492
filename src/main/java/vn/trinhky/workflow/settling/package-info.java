/**
 * Ends the processes of parts from which nothing more is expected.
 *
 * <p>In: which parts of which round. Out: processes that have ended, and nothing else: what the parts are, their stage has said
 * before.
 *
 * <p>Decision: a report of thousands of units is cleared in one transaction, and its processes end after that, some at a time.
 * The engine takes dozens of statements for each, and nobody waits for them: whoever asks what is open leaves out what
 * {@code ended_part} names.
 */
@NullMarked
package vn.trinhky.workflow.settling;

import org.jspecify.annotations.NullMarked;
