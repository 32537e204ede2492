package vn.trinhky.exchange;

import java.util.Arrays;
import java.util.Optional;

/** What an envelope is about: the {@code BussinessDocType} of the wire, misspelt there. */
public enum BusinessType {
    NEW(0),
    /** Thu hồi: the document is no longer to be used. */
    RECALL(1),
    UPDATE(2),
    REPLACE(3);

    private final int code;

    BusinessType(int code) {
        this.code = code;
    }

    /** Its number on the wire. */
    public int code() {
        return code;
    }

    static Optional<BusinessType> of(int code) {
        return Arrays.stream(values()).filter(type -> type.code() == code).findFirst();
    }

    /** @param code as it came, with or without leading zeros */
    public static Optional<BusinessType> of(String code) {
        return Codes.number(code).flatMap(BusinessType::of);
    }
}
