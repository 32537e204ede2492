package vn.trinhky.issuing.seal;

import java.util.Arrays;

/** A seal adds to a file and changes nothing in it: what was signed stands in the sealed file, byte for byte. */
final class AddedBytes {

    private AddedBytes() {}

    static void demandBeginning(byte[] sealed, byte[] signed) {
        boolean begins =
                sealed.length > signed.length && Arrays.equals(sealed, 0, signed.length, signed, 0, signed.length);
        if (!begins) {
            throw new IllegalStateException("the sealed file does not begin with the signed one");
        }
    }
}
