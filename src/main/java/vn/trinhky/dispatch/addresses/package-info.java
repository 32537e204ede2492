/**
 * The book of addresses: by which ways each unit and person is reached, and in which order.
 *
 * <p>In: what the administrator or the clerk of an issuing body writes. Out: the ways to an addressee, for the dispatch.
 *
 * <p>Decision: whoever is not in the book is reached the usual way (inbox here, the axis, mail, paper), so that the book holds
 * only what is unusual. A dispatch keeps the ways as they were on the day of issue; a later change of the book does not
 * rewrite it.
 */
@NamedInterface("addresses")
@NullMarked
package vn.trinhky.dispatch.addresses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
