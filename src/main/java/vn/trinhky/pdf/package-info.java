/**
 * The final document as a PDF, written inside the JVM, and pictures of its pages.
 *
 * <p>In: the same {@link vn.trinhky.word.OfficialDocument} as the Word file, and the measures of the same template. Out:
 * the bytes of a PDF. The only importer of FOP and PDFBox.
 *
 * <p>Decision: XSL-FO is written from the manuscript with native footnotes instead of converting the .docx, because the
 * conversions at hand lose footnote marks.
 */
@ApplicationModule(allowedDependencies = {"manuscript", "word", "word :: scan", "word :: sheet", "web"})
@NullMarked
package vn.trinhky.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
