/** Why an open round cannot be changed in some way. */
@NullMarked
package vn.trinhky.regime.changing.refusals;

import org.jspecify.annotations.NullMarked;
