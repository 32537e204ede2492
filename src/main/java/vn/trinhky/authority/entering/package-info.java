/** Why something cannot be entered in the register of authorities; each names the rule that forbids it. */
@NullMarked
package vn.trinhky.authority.entering;

import org.jspecify.annotations.NullMarked;
