package vn.trinhky.register;

import java.util.UUID;

/**
 * What a series of numbers belongs to: a body, a document type, and a Party term or a calendar year.
 *
 * @param body the id of the issuing unit
 * @param typeCode such as {@code BC}
 * @param span the term, such as {@code 2020-2025}, or the year, such as {@code 2024}
 */
public record SeriesKey(UUID body, String typeCode, String span) {}
