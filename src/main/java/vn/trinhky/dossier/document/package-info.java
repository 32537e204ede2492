/** The rooms of the document itself: its final files, and what its signatures are worth. */
@NullMarked
package vn.trinhky.dossier.document;

import org.jspecify.annotations.NullMarked;
