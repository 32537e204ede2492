/**
 * A text as a Word file to work in, which finds its way back.
 *
 * <p>In: a manuscript and the mark of what it is. Out: a .docx with real headings, lists, footnotes and tables in the
 * styles of a template, without official head and foot. Every block and footnote carries its identity in a hidden
 * bookmark, and the file carries its mark as a property, so that {@code reading} recognises both. A figure stands in the
 * file with the words that it says now, in a bookmark with a seal over them; its question is a property of the file.
 *
 * <p>Decision: where a block came from does not travel in the file. Whoever edits it could claim another's words; the
 * origin is put back from the stored text ({@link vn.trinhky.word.reading.WordReading#recognised}).
 */
@NullMarked
package vn.trinhky.word.draft;

import org.jspecify.annotations.NullMarked;
