package vn.trinhky.dispatch.channel;

import org.jspecify.annotations.Nullable;

/**
 * One way to an addressee.
 *
 * @param address what the channel needs to find him: a mail address, the code of an organisation, the address of a program, a
 *     postal address; null where it needs none
 */
public record Reach(ChannelKind kind, @Nullable String address) {}
