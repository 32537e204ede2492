/** The page and the call with which a report is marked as urgent. */
@NullMarked
package vn.trinhky.compilation.marking;

import org.jspecify.annotations.NullMarked;
