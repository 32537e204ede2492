/** Pages and calls about a part's figures: filled in by the unit, read by others, corrected afterwards. */
@NullMarked
package vn.trinhky.drafting.entry;

import org.jspecify.annotations.NullMarked;
