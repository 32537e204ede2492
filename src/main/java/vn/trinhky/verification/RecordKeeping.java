package vn.trinhky.verification;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.trinhky.authority.SigningAuthorities;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.issuing.IssuedReport;
import vn.trinhky.issuing.Issuing;
import vn.trinhky.issuing.ReportIssued;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.register.OutgoingRegister;

/** Writes the public record in the transaction that issues the document. */
@Component
class RecordKeeping {

    private final PublicRecords records;
    private final Issuing issuing;
    private final Compilation compilation;
    private final Reporting reporting;
    private final OutgoingRegister register;
    private final SigningAuthorities authorities;

    RecordKeeping(
            PublicRecords records,
            Issuing issuing,
            Compilation compilation,
            Reporting reporting,
            OutgoingRegister register,
            SigningAuthorities authorities) {
        this.records = records;
        this.issuing = issuing;
        this.compilation = compilation;
        this.reporting = reporting;
        this.register = register;
        this.authorities = authorities;
    }

    /** A document that was numbered before there were codes bears none: nobody can ask for it. */
    @EventListener
    void record(ReportIssued event) {
        IssuedReport issued = issuing.issued(event.report());
        register.lookupOf(event.report().value())
                .ifPresent(code -> records.save(new PublicRecord(code, issued, face(issued))));
    }

    private PublicRecord.Face face(IssuedReport issued) {
        Round round = reporting.round(compilation.report(issued.report()).round());
        RegimePlan plan = round.plan();
        LocalDate day = issued.number().date();
        List<String> capacity = authorities
                .inForce(round.signatory(), plan.compilingUnit(), plan.typeCode(), day)
                .map(authority -> authority.lines(round.layoutOn(day)))
                .orElse(plan.capacity());
        return new PublicRecord.Face(plan.typeName(), plan.issuingBody(), String.join("\n", capacity));
    }
}
