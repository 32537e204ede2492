/**
 * The way by electronic mail.
 *
 * <p>In: a parcel with a mail address. Out: a letter with the files, or with a link to them where they are too large; and what
 * mail servers say later about letters that came back or arrived.
 *
 * <p>Decision: mail has no receipts that can be trusted to come, so a letter is only "sent" until its addressee opens the link
 * or the last mail server says that it lies in his box. Every letter has a return address of its own, so that whatever comes
 * back tells by its address alone which letter it is about.
 */
@NullMarked
package vn.trinhky.dispatch.mail;

import org.jspecify.annotations.NullMarked;
