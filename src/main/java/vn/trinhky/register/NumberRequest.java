package vn.trinhky.register;

import java.util.UUID;

/**
 * What the register writes beside a number.
 *
 * @param document the id of the report that the number is for
 * @param recipients the printed lines, one a line
 */
public record NumberRequest(
        SeriesKey series,
        UUID document,
        String notation,
        String typeName,
        String subject,
        String signer,
        String recipients) {}
