package vn.trinhky.register;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The clerk has declared a number void.
 *
 * @param document the signed document that bore it and is not issued; null for a number that nothing bore
 */
public record NumberVoided(@Nullable UUID document, String number, String reason, String who) {}
