/**
 * The compilation desk: the outline, what the units wrote for a section, and what the report made of it, side by side.
 *
 * <p>In: what units submitted, and the report's text. Out: blocks taken over and paragraphs joined, each with its sources.
 *
 * <p>Decision: what is used is read out of the report's text, from the sources that its blocks name, and is stored nowhere else.
 * So editing, joining, deleting and bringing back can never leave a wrong mark.
 */
@NullMarked
package vn.trinhky.compilation.desk;

import org.jspecify.annotations.NullMarked;
