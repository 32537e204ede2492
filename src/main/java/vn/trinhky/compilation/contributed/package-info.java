/**
 * In which order a report gathers what units contributed, and what its compiler left out with a reason.
 *
 * <p>Decision: a dismissal remembers a digest of the words that were left out. When the unit submits other words there, it
 * lapses by itself; nothing has to be told that the unit did.
 */
@NullMarked
package vn.trinhky.compilation.contributed;

import org.jspecify.annotations.NullMarked;
