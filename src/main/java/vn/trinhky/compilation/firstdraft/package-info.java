/**
 * The first draft of a report: filled by itself from what units sent, the regime's sentence patterns with figures, standing
 * text, and the last report where units wrote nothing.
 *
 * <p>In: a report as it stands. Out: what would be written section by section, and the report filled with it. Decision:
 * preparing only ever adds, and never what the report already uses or what an earlier draft had put there and the compiler
 * took out again; so it may be pressed whenever another unit has submitted.
 */
@NullMarked
package vn.trinhky.compilation.firstdraft;

import org.jspecify.annotations.NullMarked;
