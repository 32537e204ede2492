package vn.trinhky.regime;

/** A round has opened; its units are to write. */
public record RoundOpened(RoundId round) {}
