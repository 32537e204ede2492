/**
 * The press that an office has chosen, and the one that stands in when it does not answer.
 *
 * <p>In: a document, its measures, and the same document as a Word file. Out: a PDF that says itself which press made it.
 */
@NamedInterface("press")
@NullMarked
package vn.trinhky.pdf.press;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
