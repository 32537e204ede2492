/** Plain printed matter as a PDF: the same lists and labels that {@code word.sheet} writes as Word files. */
@NamedInterface("sheet")
@NullMarked
package vn.trinhky.pdf.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
