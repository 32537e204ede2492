/**
 * What the sources of a frozen version say now, if it is something else.
 *
 * <p>In: a frozen version. Out: its figures that have moved since, with who changed them and why, and a fingerprint of
 * what would be frozen now. Decision: a frozen version is never changed. Those who read it are told, and the signatory
 * says with the fingerprint that she knows.
 */
@NamedInterface("moved")
@NullMarked
package vn.trinhky.compilation.moved;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
