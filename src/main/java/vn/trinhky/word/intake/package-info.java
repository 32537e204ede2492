/**
 * The door for Word files that people bring: what is no plain Word document, or would cost more than a text is worth, stays
 * outside.
 *
 * <p>In: the bytes of an upload, as they arrive. Out: a {@link vn.trinhky.word.intake.WordPackage} whose parts were
 * counted, measured and found to be well-formed XML, or a {@link vn.trinhky.word.intake.RefusedFile} with the reason.
 *
 * <p>Decision: one pass with the JDK's own zip and XML readers over bounds of ours ({@code Bounds}), before any library
 * sees a byte. No size is believed that a header states, nothing is fetched, nothing is written to disk, and whatever is
 * not XML is measured and thrown away. The libraries on the class path that know these formats build objects first and
 * let one ask afterwards. Spreadsheets come in by the same door ({@link vn.trinhky.word.intake.SpreadsheetPackage}).
 */
@NullMarked
package vn.trinhky.word.intake;

import org.jspecify.annotations.NullMarked;
