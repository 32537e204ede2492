/**
 * What a regime counts, on pages and for programs: read by everybody who takes part, changed by who is in charge.
 *
 * <p>Decision: a definition is never changed. Another meaning is another definition from a later period on, so that what
 * was reported keeps the meaning under which it was reported.
 */
@NullMarked
package vn.trinhky.figures.defining;

import org.jspecify.annotations.NullMarked;
