package vn.trinhky.issuing;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.trinhky.citations.CitationRegister;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.manuscript.citing.Citation;
import vn.trinhky.manuscript.citing.DocumentSign;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;

/** What this office has issued stands in its register of cited documents at once: the next report cites it. */
@Component
class IssuedDocumentsToCite {

    private final Issuing issuing;
    private final Compilation compilation;
    private final Reporting reporting;
    private final OfficeDirectory office;
    private final CitationRegister register;

    IssuedDocumentsToCite(
            Issuing issuing,
            Compilation compilation,
            Reporting reporting,
            OfficeDirectory office,
            CitationRegister register) {
        this.issuing = issuing;
        this.compilation = compilation;
        this.reporting = reporting;
        this.office = office;
        this.register = register;
    }

    /** A number that is not written like one cannot be cited by it: such a document is left to people. */
    @EventListener
    void record(ReportIssued issued) {
        IssuedReport document = issuing.issued(issued.report());
        Round round = reporting.round(compilation.report(issued.report()).round());
        LocalDate date = document.number().date();
        String body = office.unit(round.plan().compilingUnit()).name();
        DocumentSign.read(document.number().printed())
                .ifPresent(sign -> register.addIssued(
                        new Citation(type(round), sign, date, body, document.subject()), document.signer()));
    }

    /** "BÁO CÁO" is "Báo cáo" in a sentence. */
    private static String type(Round round) {
        String name = round.plan().typeName();
        return name.substring(0, 1) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
