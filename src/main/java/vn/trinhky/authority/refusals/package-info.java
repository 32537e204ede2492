/** Why somebody may not sign on a day, and why what is entered stays as it is. */
@NullMarked
package vn.trinhky.authority.refusals;

import org.jspecify.annotations.NullMarked;
