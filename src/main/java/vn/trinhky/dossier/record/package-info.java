/** The rooms of what people said and did: review and journal. */
@NullMarked
package vn.trinhky.dossier.record;

import org.jspecify.annotations.NullMarked;
