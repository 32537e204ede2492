/** Where a unit asks for more time, and where the compiler answers. */
@NullMarked
package vn.trinhky.drafting.extension.pages;

import org.jspecify.annotations.NullMarked;
