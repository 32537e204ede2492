package vn.trinhky.dispatch;

import org.jspecify.annotations.Nullable;

/**
 * An addressee answers by his personal link. Said before the delivery is held, so that whoever keeps a copy for the addressee
 * holds that first, as when it is answered there.
 *
 * @param refusal why he does not take it; null if he acknowledges it
 */
public record AnsweredByLink(DeliveryId delivery, @Nullable String refusal) {}
