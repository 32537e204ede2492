/**
 * What units have submitted, as a list of blocks without their words, and the words of those that are asked for.
 *
 * <p>In: submitted versions. Out: which blocks the newest version of every part has in which section. Decision: the list is
 * written by the database whenever a version is submitted, because a round of thousands of units cannot be read whole each
 * time somebody asks what became of it.
 */
@NamedInterface("contributed")
@NullMarked
package vn.trinhky.drafting.contributed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
