package vn.trinhky.signing;

import org.springframework.stereotype.Component;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.Typesetting;
import vn.trinhky.office.Officer;
import vn.trinhky.register.LookupAddress;
import vn.trinhky.review.Reviewing;

/**
 * The first step of signing: number and date, then the final files with them. The files are made between two transactions,
 * so that no row is locked meanwhile; whoever repeats the step after a crash gets the same number.
 */
@Component
public class FinalFiles {

    private final Signing signing;
    private final Reviewing reviewing;
    private final Typesetting typesetting;
    private final LookupAddress lookup;

    FinalFiles(Signing signing, Reviewing reviewing, Typesetting typesetting, LookupAddress lookup) {
        this.signing = signing;
        this.reviewing = reviewing;
        this.typesetting = typesetting;
        this.lookup = lookup;
    }

    /** Takes a number and makes the files that the signatory is shown. */
    public void prepare(ReportId id, Officer officer) {
        HeldNumber number = signing.number(id, officer);
        Typesetting.Forms forms = typesetting.set(
                reviewing.cleared(id).text(),
                new Typesetting.Numbered(number.asPrinted(), officer.id(), lookup.of(id.value())));
        signing.show(id, number, forms, officer);
    }
}
