/**
 * Whose key is which: the register of keys, and the stores on this server that hold secret ones.
 *
 * <p>Decision: the register holds certificates only. Secret keys stay in files that only the server's account can read, in
 * a module, or with their owners; a copy of the database signs nothing.
 */
@NamedInterface("keys")
@NullMarked
package vn.trinhky.signature.keys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
