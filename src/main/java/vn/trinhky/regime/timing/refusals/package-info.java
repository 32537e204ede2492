/** Why a timing is refused, each named for the fact. */
@NullMarked
package vn.trinhky.regime.timing.refusals;

import org.jspecify.annotations.NullMarked;
