package vn.trinhky.pdf.comparing;

import org.jspecify.annotations.Nullable;

/**
 * A page that is not the same in both files.
 *
 * @param page counted from 1
 * @param where the rectangle around the difference; null where one of the files has no such page, or it cannot be seen
 * @param first picture of the first file's page as PNG with the difference marked; null for a page that it does not have,
 *     and beyond the first few pages
 * @param second the same of the second file
 */
@SuppressWarnings("ArrayRecordComponent") // shown, never compared
public record DifferingPage(int page, @Nullable Part where, byte @Nullable [] first, byte @Nullable [] second) {}
