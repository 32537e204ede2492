package vn.trinhky.dispatch.channel;

/** Carries parcels by one way. A bean of this type is all that a new way needs. */
public interface Channel {

    /** One that {@linkplain ChannelKind#isCarried() is carried}. */
    ChannelKind kind();

    Patience patience();

    /**
     * Hands a parcel over, outside any transaction. Is called again with the same key after a failure, and also when the
     * application died before it could note that the parcel was taken.
     *
     * @throws NotHandedOver if the receiver has not taken it, or it is not known whether he has
     */
    HandOver hand(Parcel parcel);
}
