package vn.trinhky.authority;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.authority.capacity.Capacity;
import vn.trinhky.authority.capacity.Titles;
import vn.trinhky.cast.Officers;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.UnitId;

/** Entries for tests that need no database. They hold from 1 March to 31 May 2026. */
final class InRegister {

    static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    static final LocalDate LAST = LocalDate.of(2026, 5, 31);
    static final LocalDate DAY = LocalDate.of(2026, 4, 15);
    static final Decision DECISION = Decision.of("16-QĐ/BCĐ", LocalDate.of(2026, 2, 1), "Ban Chỉ đạo");

    private static final UnitId BODY = Officers.unit();
    private static final Instant THEN = Instant.parse("2026-02-01T01:00:00Z");

    private InRegister() {}

    static PersonId person(String name) {
        return Officers.of(name, BODY, PostKind.SIGNATORY).id();
    }

    /** The titles that a capacity prints, the same in every test. */
    static Titles titles(Capacity capacity) {
        return switch (capacity) {
            case HEAD -> Titles.post("Trưởng ban");
            case ACTING -> Titles.post("Trưởng ban");
            case DEPUTY_FOR -> Titles.of("Trưởng ban", "Phó Trưởng ban");
            case ON_BEHALF_OF -> Titles.inTheNameOf("Ban Thường vụ", "Bí thư");
            case BY_ORDER, BY_AUTHORISATION -> Titles.of("Chủ tịch", "Chánh Văn phòng");
        };
    }

    static AuthorityEntry entry(Capacity capacity) {
        return entry(capacity, titles(capacity), LAST);
    }

    static AuthorityEntry entry(Capacity capacity, Titles titles, @Nullable LocalDate last) {
        return new AuthorityEntry(
                person("Mai"), BODY, List.of("BC"), capacity, titles, List.of(), FIRST, last, DECISION, "Huyện ủy");
    }

    static AuthorityEntry printing(AuthorityEntry entry, String... freeLines) {
        return new AuthorityEntry(
                entry.person(),
                entry.body(),
                entry.types(),
                entry.capacity(),
                entry.titles(),
                List.of(freeLines),
                entry.firstDay(),
                entry.lastDay(),
                entry.decision(),
                entry.grantedBy());
    }

    static SigningAuthority entered(AuthorityEntry entry) {
        return new SigningAuthority(entry, null, "Phạm Quốc Việt", THEN);
    }

    static SigningAuthority entered(Capacity capacity) {
        return entered(entry(capacity));
    }

    static SigningAuthority handedOn(SigningAuthority source, SigningBody body, Delegation delegation) {
        AuthorityEntry entry = new HandedOn(source, body).entry(delegation, "Đinh Thị Mai");
        return new SigningAuthority(entry, source, "Phạm Quốc Việt", THEN);
    }

    static Delegation absence(LocalDate first, LocalDate last) {
        return new Delegation(person("Sang"), "Phó Trưởng ban", first, last, DECISION);
    }

    static Revocation revocation(LocalDate since) {
        return new Revocation(since, "Chuyển công tác", "Phạm Quốc Việt", THEN);
    }
}
