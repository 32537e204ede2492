package vn.trinhky.regime.changing;

import vn.trinhky.regime.RoundId;

/**
 * The compiler has changed an open round; its plan and amendments are the new ones already.
 *
 * @param by who did it, by full name
 */
public record RoundChanged(RoundId round, RoundChange change, String by) {}
