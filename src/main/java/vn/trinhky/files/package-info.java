/**
 * Files by their content: final documents as they were shown and signed.
 *
 * <p>In: bytes. Out: the digest that names them, and the same bytes for a digest, for ever.
 *
 * <p>Decision: the name of a file is the digest of its content, so that equal files are kept once and a changed file
 * cannot pass for the one that was signed.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.trinhky.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
