package vn.trinhky.exchange;

import java.util.Arrays;
import java.util.Optional;

/** What an envelope is about: the {@code BussinessDocType} of the wire, misspelt there. */
public enum BusinessType {
    NEW,
    /** Thu hồi: the document is no longer to be used. */
    RECALL,
    UPDATE,
    REPLACE;

    /** Its number on the wire, 0 to 3. */
    public int code() {
        return ordinal();
    }

    static Optional<BusinessType> of(int code) {
        return Arrays.stream(values()).filter(type -> type.code() == code).findFirst();
    }

    /** @param code as it came, with or without leading zeros */
    public static Optional<BusinessType> of(String code) {
        return Codes.number(code).flatMap(BusinessType::of);
    }
}
