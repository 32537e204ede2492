/**
 * What of a Word file goes into which section, and what the text becomes by it.
 *
 * <p>In: a reading, the text as it stands, and a person's choices. Out: for each section the text before and after.
 *
 * <p>Decision: nothing is stored here and nothing is decided here. The same choices always give the same arrangement, so
 * the page that shows it and the verb that takes it over cannot disagree.
 */
@NullMarked
package vn.trinhky.upload.arranging;

import org.jspecify.annotations.NullMarked;
