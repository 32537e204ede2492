/**
 * What a signed file is worth, for the public page, the clerk and the command line.
 *
 * <p>Decision: "unchanged" means every byte. A signature covers all of a file but the place where its own value stands, so
 * that place is held against the one form in which signers write it; without that, a changed byte there could pass.
 */
@NamedInterface("check")
@NullMarked
package vn.trinhky.signature.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
