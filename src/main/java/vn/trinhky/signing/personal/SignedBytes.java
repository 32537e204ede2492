package vn.trinhky.signing.personal;

import java.util.Arrays;
import vn.trinhky.files.Digest;

/** A signature adds to a file and changes nothing in it: what she saw stands in the signed file, byte for byte. */
public final class SignedBytes {

    private SignedBytes() {}

    /** @throws IllegalStateException if the signed file does not begin with exactly the bytes that were shown */
    public static void demandBeginning(byte[] signed, Digest shown, int length) {
        boolean isLonger = signed.length > length;
        if (!isLonger || !Digest.of(Arrays.copyOf(signed, length)).equals(shown)) {
            throw new IllegalStateException("the signed file does not begin with the shown file " + shown.value());
        }
    }
}
