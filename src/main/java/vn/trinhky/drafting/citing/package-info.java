/** What a unit's open part offers to somebody who cites a document. */
@NullMarked
package vn.trinhky.drafting.citing;

import org.jspecify.annotations.NullMarked;
