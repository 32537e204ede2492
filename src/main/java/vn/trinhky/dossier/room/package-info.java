/**
 * What the rooms of a dossier share: the report they are about, the shelf they put their files on, and the words in both
 * languages.
 *
 * <p>Decision: a room is one class and its words, found by being there. Whoever keeps a new kind of record adds it to every
 * dossier without touching the others.
 */
@NullMarked
package vn.trinhky.dossier.room;

import org.jspecify.annotations.NullMarked;
