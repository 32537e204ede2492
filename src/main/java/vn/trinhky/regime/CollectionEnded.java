package vn.trinhky.regime;

/** The collection of a round has ended, because everything is there or because the compiler closed it. */
public record CollectionEnded(RoundId round) {}
