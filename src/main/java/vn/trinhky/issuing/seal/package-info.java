/**
 * The seal of the issuing body, as the second signature of the document.
 *
 * <p>In: the signed PDF, the key and the picture of the unit's seal. Out: the order that says when, with what and where the
 * seal is set, the same each time it is asked, and the record that it was set.
 *
 * <p>Decision: the record is begun before the sealed file is made and names all that makes it. Two presses, a crash and
 * the task that finishes it cannot make two different files.
 */
@NamedInterface("seal")
@NullMarked
package vn.trinhky.issuing.seal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
