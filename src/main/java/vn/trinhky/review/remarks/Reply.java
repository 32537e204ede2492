package vn.trinhky.review.remarks;

import java.time.Instant;
import java.util.UUID;

/**
 * An answer in the thread of a remark.
 *
 * @param person the id of who wrote it
 */
public record Reply(UUID person, String author, String text, Instant at) {}
