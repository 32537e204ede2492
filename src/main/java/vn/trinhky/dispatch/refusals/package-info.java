/** What the dispatch refuses, each named for the fact. */
@NamedInterface("refusals")
@NullMarked
package vn.trinhky.dispatch.refusals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
