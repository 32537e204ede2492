/** Pages to open a round and to end its collection. */
@NullMarked
package vn.trinhky.regime.pages;

import org.jspecify.annotations.NullMarked;
