package vn.trinhky.exchange;

import java.time.Instant;

/**
 * One system that the envelope has passed.
 *
 * @param at to the second, because the wire knows nothing finer
 */
public record Trace(String organ, Instant at) {}
