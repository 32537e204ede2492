/**
 * What units have contributed to a report, block by block, and what the compiler left out of it with a reason.
 *
 * <p>In: submitted versions. Out: the list of their blocks without a word of them, and the words of those that are asked
 * for. Decision: the list is written by the database whenever a version is submitted, because a round of thousands of units
 * cannot be read whole each time somebody asks what is still unused.
 */
@NullMarked
package vn.trinhky.compilation.contributed;

import org.jspecify.annotations.NullMarked;
