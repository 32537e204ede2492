/** The way by electronic mail. */
@NullMarked
package vn.trinhky.dispatch.mail;

import org.jspecify.annotations.NullMarked;
