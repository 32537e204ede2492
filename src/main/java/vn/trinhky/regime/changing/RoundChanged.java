package vn.trinhky.regime.changing;

import vn.trinhky.regime.RoundId;

/**
 * An open round was changed; its plan and amendments are the new ones already.
 *
 * @param by who did it, by full name; the system for time that is given back
 */
public record RoundChanged(RoundId round, RoundChange change, String by) {}
