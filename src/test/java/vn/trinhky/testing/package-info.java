/** What tests stand on: a real database, a clock that stands still, and the programs a machine may lack. */
@NullMarked
package vn.trinhky.testing;

import org.jspecify.annotations.NullMarked;
