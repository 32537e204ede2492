package vn.trinhky.compilation.carried;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.register.OutgoingRegister;
import vn.trinhky.register.RegisterEntry;

/** The document whose place a report is to take. Pages use it as {@code @replacedDocument}. */
@Component("replacedDocument")
public class ReplacedDocument {

    private final OutgoingRegister register;

    ReplacedDocument(OutgoingRegister register) {
        this.register = register;
    }

    /** Its number as printed; null for a report that takes no other's place. */
    public @Nullable String numberOf(Report report) {
        ReportId replaced = report.replaces();
        return replaced == null
                ? null
                : register.entryOf(replaced.value()).map(RegisterEntry::printed).orElse(null);
    }
}
