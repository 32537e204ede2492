package vn.trinhky.dispatch.channel;

import java.util.UUID;

/**
 * The addressee of a recalled document says what became of his copy.
 *
 * @param delivery by which he had it
 * @param who speaks for him
 * @param words may be empty
 */
public record RecallAnswered(UUID delivery, boolean agreed, String who, String words) {}
