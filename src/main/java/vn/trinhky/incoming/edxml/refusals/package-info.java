/** What cannot be done with a document that came over the axis, each named for the fact. */
@NullMarked
package vn.trinhky.incoming.edxml.refusals;

import org.jspecify.annotations.NullMarked;
