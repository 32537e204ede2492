/**
 * Two PDF files page by page, for files that come from anybody.
 *
 * <p>In: the bytes of both. Out: which pages differ, where, and pictures of them. Decision: words decide before pictures.
 * A page that was printed to a file again looks a little different everywhere and says the same.
 */
@NamedInterface("comparing")
@NullMarked
package vn.trinhky.pdf.comparing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
