/**
 * The pictures that signatures show: a person's signature, blue, and a unit's seal, red (Decree 30/2020, appendix I, part
 * II, 7d and 8).
 */
@NamedInterface("images")
@NullMarked
package vn.trinhky.signature.images;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
