/** Who is told when something is said to a unit: those in the posts that it is for, and who stands in for them. */
@NullMarked
package vn.trinhky.notice.units;

import org.jspecify.annotations.NullMarked;
