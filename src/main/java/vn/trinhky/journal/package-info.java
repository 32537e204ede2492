/**
 * The record of every milestone of a report: who did what, when.
 *
 * <p>In: milestones from the stages, inside their transactions. Out: a chain of entries per dossier, where each entry
 * carries the hash of the one before it, and a verdict whether the chain is whole.
 *
 * <p>Decision: one chain per dossier instead of one for the office, so that two reports never wait for each other.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.trinhky.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
