/** The rooms of what people said and did: review, journal, and who has the document. */
@NullMarked
package vn.trinhky.dossier.record;

import org.jspecify.annotations.NullMarked;
