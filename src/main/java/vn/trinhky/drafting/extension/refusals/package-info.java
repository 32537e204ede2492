/** Why more time is not asked for, or not answered. */
@NullMarked
package vn.trinhky.drafting.extension.refusals;

import org.jspecify.annotations.NullMarked;
