package vn.trinhky.workflow.map.pace;

import java.time.Instant;

/**
 * One time that a report was at a step, and left it again.
 *
 * @param by the full name of who ended it, or the name of the system
 */
public record Visit(String step, Instant from, Instant until, String by) {}
