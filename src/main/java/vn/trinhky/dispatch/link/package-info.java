/**
 * The personal link of an addressee who has no account: what stands behind it, and how the clerk gives it out and takes it back.
 *
 * <p>In: a link in a letter, or passed on by the clerk. Out: the document opened, acknowledged or refused by one addressee.
 *
 * <p>Decision: mail programs and virus scanners follow every link, so following it shows only who is asked and changes nothing.
 * Only pressing the button opens the document, and only for the browser in which it was pressed.
 */
@NamedInterface("link")
@NullMarked
package vn.trinhky.dispatch.link;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
