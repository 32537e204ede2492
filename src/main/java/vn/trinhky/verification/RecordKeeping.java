package vn.trinhky.verification;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.issuing.IssuedReport;
import vn.trinhky.issuing.Issuing;
import vn.trinhky.issuing.ReportIssued;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.Reporting;
import vn.trinhky.register.OutgoingRegister;

/** Writes the public record in the transaction that issues the document. */
@Component
class RecordKeeping {

    private final PublicRecords records;
    private final Issuing issuing;
    private final Compilation compilation;
    private final Reporting reporting;
    private final OutgoingRegister register;

    RecordKeeping(
            PublicRecords records,
            Issuing issuing,
            Compilation compilation,
            Reporting reporting,
            OutgoingRegister register) {
        this.records = records;
        this.issuing = issuing;
        this.compilation = compilation;
        this.reporting = reporting;
        this.register = register;
    }

    /** A document that was numbered before there were codes bears none: nobody can ask for it. */
    @EventListener
    void record(ReportIssued event) {
        IssuedReport issued = issuing.issued(event.report());
        register.lookupOf(event.report().value())
                .ifPresent(code -> records.save(new PublicRecord(code, issued, face(issued))));
    }

    private PublicRecord.Face face(IssuedReport issued) {
        RegimePlan plan = reporting
                .round(compilation.report(issued.report()).round())
                .plan();
        return new PublicRecord.Face(plan.typeName(), plan.issuingBody(), String.join("\n", plan.capacity()));
    }
}
