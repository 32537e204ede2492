/** Why something is refused in this stage, each named for the fact. */
@NullMarked
package vn.trinhky.punctuality.refusals;

import org.jspecify.annotations.NullMarked;
