package vn.trinhky.dispatch.edxml;

import vn.trinhky.exchange.Message;

/** Takes what other offices send to units of this one. Whatever is said twice counts once. */
public interface Arrivals {

    /**
     * An envelope has come.
     *
     * @param file as it came
     */
    void arrived(Message.Envelope envelope, byte[] file);

    /** The sender of an earlier document wants it back. */
    void takeBackAsked(Message.Status status);
}
