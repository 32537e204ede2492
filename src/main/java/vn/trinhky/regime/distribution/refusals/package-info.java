/** Why a distribution list or a group cannot be changed. */
@NullMarked
package vn.trinhky.regime.distribution.refusals;

import org.jspecify.annotations.NullMarked;
