/** The acknowledgement sheet of a document, for its dossier. */
@NamedInterface("sheet")
@NullMarked
package vn.trinhky.dispatch.board.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
