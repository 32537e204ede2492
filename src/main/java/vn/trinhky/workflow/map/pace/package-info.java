/**
 * How long the steps of the processes take: in this round, and usually.
 *
 * <p>Decision: both are read off the journal and not off the engine's history. The journal is never cleaned, and its
 * milestones stay what they are when a process file is changed.
 */
@NullMarked
package vn.trinhky.workflow.map.pace;

import org.jspecify.annotations.NullMarked;
