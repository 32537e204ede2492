package vn.trinhky.operations.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.authority.AuthorityEntering;
import vn.trinhky.authority.AuthorityEntry;
import vn.trinhky.authority.Decision;
import vn.trinhky.authority.capacity.Titles;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PostKind;
import vn.trinhky.operations.demo.DemoFiles.AuthorityLine;

/** Who may sign what in the demo office, entered by its administrator. */
@Component
class DemoAuthorities {

    private final AuthorityEntering entering;
    private final OfficeDirectory office;

    DemoAuthorities(AuthorityEntering entering, OfficeDirectory office) {
        this.entering = entering;
        this.office = office;
    }

    void enter() {
        Officer administrator = office.holders(PostKind.ADMINISTRATOR).stream()
                .map(person ->
                        office.officer(String.valueOf(person.signInName())).orElseThrow())
                .findFirst()
                .orElseThrow();
        DemoFiles.authorities().forEach(line -> entering.enter(entry(line), administrator));
    }

    private static AuthorityEntry entry(AuthorityLine line) {
        Titles titles = new Titles("", orEmpty(line.principal()), "", line.post(), orEmpty(line.outsidePost()));
        return new AuthorityEntry(
                DemoPlan.person(line.person()),
                DemoPlan.unit(line.unit()),
                line.types() == null ? List.of() : line.types(),
                line.capacity(),
                titles,
                line.freeLines() == null ? List.of() : line.freeLines(),
                line.from(),
                line.to(),
                Decision.of(
                        line.decision().number(),
                        line.decision().date(),
                        line.decision().body()),
                line.grantedBy());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
