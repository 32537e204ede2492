/**
 * A Word file as its reader sees it: every line with the type and shape that defaults, styles, lists and its own settings
 * make of it.
 *
 * <p>In: a file that was let in. Out: {@link vn.trinhky.word.check.seen.SeenFile}. Decision: read from the checked XML and not
 * with docx4j. What is uploaded here was made by anybody, and the cascade of a line has to be the same whoever wrote the
 * file.
 */
@NullMarked
package vn.trinhky.word.check.seen;

import org.jspecify.annotations.NullMarked;
