/**
 * What has arrived becomes a source of the unit's own reports: a commune's report is the next level's input.
 *
 * <p>Decision: a document is tied to a round, and its text comes into the unit's text the way that every Word file does, with
 * the same comparison before it is taken over. So there is no second way by which words get into a report.
 */
@NamedInterface("sources")
@NullMarked
package vn.trinhky.incoming.sources;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
