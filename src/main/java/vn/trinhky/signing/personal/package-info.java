/**
 * The signature of one person over one file (chữ ký số cá nhân).
 *
 * <p>In: the signatory's key, the picture of her signature and the file that she was shown. Out: the word that she gives
 * ({@link vn.trinhky.signing.personal.GivenWord}) and the order that follows from it.
 *
 * <p>Decision: the word keeps everything that decides what the signature is, so that whoever finishes it, now or after a
 * crash, makes the same one.
 */
@NamedInterface("personal")
@NullMarked
package vn.trinhky.signing.personal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
