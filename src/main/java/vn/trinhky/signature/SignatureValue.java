package vn.trinhky.signature;

import java.util.Base64;
import vn.trinhky.web.InvalidInput;

/** The value of a signature or seal as people paste it and programs send it. */
public final class SignatureValue {

    private SignatureValue() {}

    /**
     * Reads Base64, in one line or in many.
     *
     * @throws InvalidInput if it is not Base64, or nothing
     */
    public static byte[] read(String typed) {
        try {
            byte[] value = Base64.getDecoder().decode(typed.replaceAll("\\s", ""));
            if (value.length > 0) {
                return value;
            }
        } catch (IllegalArgumentException notBase64) {
            // the same answer as for nothing
        }
        throw new InvalidInput("value", "signatureValue");
    }
}
