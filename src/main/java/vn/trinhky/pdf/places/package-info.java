/**
 * Where on a finished page the signature and the seal belong.
 *
 * <p>In: the bytes of a PDF, whoever made it, and the signer's name. Out: places in millimetres. Decision: the place is
 * read off the page that was shown and is not handed on by whoever set it, so that a file by FOP and one by LibreOffice are
 * signed in the same manner, and a file that was made before a restart as well.
 */
@NamedInterface("places")
@NullMarked
package vn.trinhky.pdf.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
