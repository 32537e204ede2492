/**
 * The administrator of a unit gives the work of one of its posts to somebody else for some days.
 *
 * <p>In: a post of a unit, a person near it, a last day. Out: that person holds the post as well until then.
 *
 * <p>Decision: the work of a post is given away as the post itself, because every stage asks who holds it. Those who hold it
 * already keep it. Who signs and who administers is not given away here.
 */
@NamedInterface("entrusting")
@NullMarked
package vn.trinhky.office.entrusting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
