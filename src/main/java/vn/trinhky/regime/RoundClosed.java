package vn.trinhky.regime;

/** A round is over: its report has reached everybody, or the clerk has closed the rest. */
public record RoundClosed(RoundId round) {}
