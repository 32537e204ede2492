/** Why somebody may not sign on a day. */
@NullMarked
package vn.trinhky.authority.refusals;

import org.jspecify.annotations.NullMarked;
