/**
 * The parts of a Word file as trees of elements, and what its style sheet and lists say.
 *
 * <p>In: the bytes of parts. Out: elements under one name each, whatever the file calls its namespaces. Decision: a tree
 * of our own instead of docx4j's objects. Those take a hundred times the memory of the text, know no element that Word
 * added later, and need seconds before the first file.
 */
@NullMarked
package vn.trinhky.word.reading.part;

import org.jspecify.annotations.NullMarked;
