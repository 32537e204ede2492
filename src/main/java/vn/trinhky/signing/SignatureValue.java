package vn.trinhky.signing;

import java.util.Base64;
import vn.trinhky.web.InvalidInput;

/** The value of a signature as people and programs bring it: Base64, in one line or in many. */
final class SignatureValue {

    private SignatureValue() {}

    /** @throws InvalidInput if it is empty or no Base64 */
    static byte[] read(String typed) {
        try {
            byte[] value = Base64.getMimeDecoder().decode(typed.strip());
            if (value.length == 0) {
                throw new InvalidInput("value", "signatureValue");
            }
            return value;
        } catch (IllegalArgumentException cause) {
            throw new InvalidInput("value", "signatureValue");
        }
    }
}
