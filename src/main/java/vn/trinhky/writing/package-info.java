/**
 * A text while people write it: saving by itself, joining what two people wrote, who has it open, and its versions.
 *
 * <p>In: the text that a browser sends, with the text it started from. Out: the joined text, what could not be joined, and
 * every version that was worth keeping. The stages say who may write what; this leaf knows subjects only by their id.
 *
 * <p>Decision: a text is saved whole, section by section, and joined three ways when somebody else was faster. A shared
 * stream of keystrokes would join more, but it would need a server that remembers who is connected, and the text on the
 * table must survive a lost line for days.
 */
@ApplicationModule(allowedDependencies = {"manuscript", "office", "web"})
@NullMarked
package vn.trinhky.writing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
