package vn.trinhky.issuing.seal;

import java.util.Base64;
import vn.trinhky.web.InvalidInput;

/** The value of a signature as people paste it and programs send it. */
public final class TypedValue {

    private TypedValue() {}

    /**
     * Reads Base64, in one line or many.
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
        throw new InvalidInput("value", "sealValue");
    }
}
