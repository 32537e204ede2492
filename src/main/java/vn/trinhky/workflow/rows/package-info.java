/**
 * How the engine writes its rows.
 *
 * <p>Decision: many rows of one table go as a batch of the driver. The engine's own way, one statement with a hundred rows
 * that is put together anew each time, took half of the time in which a round of thousands of units was opened.
 */
@NullMarked
package vn.trinhky.workflow.rows;

import org.jspecify.annotations.NullMarked;
