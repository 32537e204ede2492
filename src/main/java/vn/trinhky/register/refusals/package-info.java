/** What the register refuses. */
@NullMarked
package vn.trinhky.register.refusals;

import org.jspecify.annotations.NullMarked;
