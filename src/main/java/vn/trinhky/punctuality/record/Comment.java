package vn.trinhky.punctuality.record;

import java.time.Instant;
import vn.trinhky.regime.RoundId;

/** What a unit says about an entry of its record. @param number of that entry, 0 while the collection goes on */
public record Comment(RoundId round, int number, String words, String saidBy, Instant saidAt) {}
