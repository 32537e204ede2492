/** Documents that came over the axis, or as a file of the axis, and the answers that go back. */
@NullMarked
package vn.trinhky.incoming.edxml;

import org.jspecify.annotations.NullMarked;
