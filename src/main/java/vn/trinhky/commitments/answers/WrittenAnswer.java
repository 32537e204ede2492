package vn.trinhky.commitments.answers;

import java.time.Instant;

/**
 * An answer as a unit has written it so far.
 *
 * @param times how often its words were saved, so that whoever saves later can be told that somebody was faster
 */
public record WrittenAnswer(Answer answer, int times, String changedBy, Instant changedAt) {}
