package vn.trinhky.authority;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.authority.capacity.Capacity;
import vn.trinhky.authority.capacity.Titles;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.UnitId;

/**
 * An authority as it is entered.
 *
 * @param types codes of the document types that she may sign; empty for all
 * @param freeLines lines to be printed as they are in the place of those that the capacity makes; usually none
 * @param lastDay the last day that it holds; null until it is revoked
 * @param grantedBy the body or person who granted it
 */
public record AuthorityEntry(
        PersonId person,
        UnitId body,
        List<String> types,
        Capacity capacity,
        Titles titles,
        List<String> freeLines,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        Decision decision,
        String grantedBy) {

    public AuthorityEntry {
        types = List.copyOf(types);
        freeLines = List.copyOf(freeLines);
    }
}
