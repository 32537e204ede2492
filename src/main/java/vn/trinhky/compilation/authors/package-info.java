/**
 * Who wrote in a report: whoever saved its text, and whoever answers for a unit's part that is used in it.
 *
 * <p>Out: the reviewers among them, where the regime lets nobody review her own work. Decision: people are compared by
 * their full names, because that is what histories and origins hold. Two people of one name keep each other from
 * reviewing; the other mistake, somebody clearing her own words, would be the worse one.
 */
@NamedInterface("authors")
@NullMarked
package vn.trinhky.compilation.authors;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
