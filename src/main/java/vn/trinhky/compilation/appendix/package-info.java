/**
 * The table of figures that ends a report (phụ lục: biểu số liệu), made of the same figures as its text.
 *
 * <p>Decision: it is made when the text is frozen and kept with it, so that everybody who reads, clears or signs the
 * report has the same table before her; only a draft shows the figures of the moment.
 */
@NullMarked
package vn.trinhky.compilation.appendix;

import org.jspecify.annotations.NullMarked;
