package vn.trinhky.drafting.brief;

import java.time.Instant;

/** How many units have asked for more time and wait for an answer. @param since when the first of them asked */
public record WantedTime(int units, Instant since) {}
