package vn.trinhky.manuscript.citing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a text says about a document that it cites.
 *
 * @param type such as {@code Chỉ thị}; empty if neither words nor notation tell it
 * @param date null if none stands there, or none that the calendar has
 * @param body who issued it, null if the text does not say
 * @param about how the abstract begins, without quotation marks; null for none
 */
public record Citation(
        String type,
        DocumentSign sign,
        @Nullable LocalDate date,
        @Nullable String body,
        @Nullable String about) {

    /** Type and number, as a later mention has them. */
    public String named() {
        return (type.isEmpty() ? "Văn bản" : type) + " số " + sign.printed();
    }
}
