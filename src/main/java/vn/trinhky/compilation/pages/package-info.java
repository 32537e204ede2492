/** Pages of the report's text: writing it, taking over what units submitted, looking at it as it will be printed. */
@NullMarked
package vn.trinhky.compilation.pages;

import org.jspecify.annotations.NullMarked;
