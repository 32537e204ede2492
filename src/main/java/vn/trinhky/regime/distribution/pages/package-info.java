/** Pages and programs that read and change distribution lists and the office's named groups. */
@NullMarked
package vn.trinhky.regime.distribution.pages;

import org.jspecify.annotations.NullMarked;
