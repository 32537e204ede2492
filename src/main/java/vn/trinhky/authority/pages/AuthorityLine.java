package vn.trinhky.authority.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.authority.Decision;
import vn.trinhky.authority.Revocation;
import vn.trinhky.authority.SigningAuthority;
import vn.trinhky.authority.SigningAuthority.Standing;
import vn.trinhky.authority.capacity.Capacity;
import vn.trinhky.authority.capacity.Titles;

/**
 * One entry of the register, as a page or a program shows it.
 *
 * @param types codes of document types; empty for all
 * @param lines what is printed above the name, by the layout rules of the body on the day that was asked about
 * @param linesOfTheRule what the capacity makes by these rules; other lines warn
 * @param derivedFrom the entry that was handed on for an absence; null for one that stands by itself
 * @param standing what it is worth on the day that was asked about
 */
record AuthorityLine(
        UUID id,
        UUID person,
        String name,
        UUID body,
        List<String> types,
        Capacity capacity,
        Titles titles,
        List<String> lines,
        List<String> linesOfTheRule,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        Decision decision,
        String grantedBy,
        @Nullable UUID derivedFrom,
        Standing standing,
        @Nullable Revocation revocation,
        String enteredBy,
        Instant enteredAt) {

    static AuthorityLine of(SigningAuthority one, Asked asked, String name) {
        SigningAuthority source = one.source();
        return new AuthorityLine(
                one.id(),
                one.person().value(),
                name,
                one.body().value(),
                one.types(),
                one.capacity(),
                one.titles(),
                one.lines(asked.profile()),
                one.derivedLines(asked.profile()),
                one.firstDay(),
                one.lastDay(),
                one.decision(),
                one.grantedBy(),
                source == null ? null : source.id(),
                one.standingOn(asked.day()),
                one.revocation(),
                one.enteredBy(),
                one.enteredAt());
    }

    /** Whether it prints other lines than the rules make of its capacity. */
    public boolean departs() {
        return !lines.equals(linesOfTheRule);
    }

    /** Whether it is of use on the day or later; what is over is kept, below. */
    public boolean isOver() {
        return standing != Standing.IN_FORCE && standing != Standing.NOT_YET_BEGUN;
    }
}
