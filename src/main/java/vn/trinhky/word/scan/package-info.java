/**
 * The square code that a telephone scans.
 *
 * <p>In: an address. Out: its dark and light squares, as an outline to draw or as a picture. The only importer of the library
 * that computes such codes for writing.
 */
@NamedInterface("scan")
@NullMarked
package vn.trinhky.word.scan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
