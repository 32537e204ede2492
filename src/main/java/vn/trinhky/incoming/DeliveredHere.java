package vn.trinhky.incoming;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.ArrivedInInboxes;
import vn.trinhky.dispatch.DeliveryId;
import vn.trinhky.issuing.IssuedReport;
import vn.trinhky.issuing.Issuing;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.regime.Reporting;
import vn.trinhky.register.OutgoingRegister;
import vn.trinhky.register.RegisterEntry;

/**
 * Lays what was delivered inside this system into the inboxes of its recipients, in the transaction that delivers it. One
 * statement for all recipients of a document, of whom there may be ten thousand.
 */
@Component
class DeliveredHere {

    private final JdbcClient database;
    private final Issuing issuing;
    private final OutgoingRegister register;
    private final Compilation compilation;
    private final Reporting reporting;
    private final OfficeDirectory office;
    private final JsonMapper json;
    private final Clock clock;

    DeliveredHere(
            JdbcClient database,
            Issuing issuing,
            OutgoingRegister register,
            Compilation compilation,
            Reporting reporting,
            OfficeDirectory office,
            JsonMapper json,
            Clock clock) {
        this.database = database;
        this.issuing = issuing;
        this.register = register;
        this.compilation = compilation;
        this.reporting = reporting;
        this.office = office;
        this.json = json;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ArrivedInInboxes arrived) {
        lay(arrived.report(), "report_id = :report and channel = 'INBOX'", null);
    }

    /** Lays a document that reached its addressee by another way into his inbox as well. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void bring(ReportId report, DeliveryId delivery) {
        lay(report, "report_id = :report and delivery_id = :delivery", delivery.value());
    }

    private void lay(ReportId report, String which, @Nullable UUID delivery) {
        IssuedReport issued = issuing.issued(report);
        Described described = described(issued);
        database.sql("""
                        insert into incoming_document (document_id, origin, unit_id, person_id, addressee, report_id, author,
                            code, dated, type_name, subject, signer, files, arrived_at, state, note, words, version)
                        select delivery_id, 'INBOX', unit_id, person_id, addressee, report_id, :author,
                            :code, :dated, :type, :subject, :signer, cast(:files as jsonb), coalesce(arrived_at, :now), 'ARRIVED', '', :words, 0
                        from delivery where %s
                        on conflict (document_id) do nothing""".formatted(which))
                .param("author", described.author())
                .param("code", described.code())
                .param("dated", described.dated())
                .param("type", described.typeName())
                .param("subject", described.subject())
                .param("signer", described.signer())
                .param("files", json.writeValueAsString(files(issued)))
                .param("words", FoundBy.words(described))
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("report", report.value())
                .param("delivery", delivery)
                .update();
    }

    private Described described(IssuedReport issued) {
        String type = register.entryOf(issued.report().value())
                .map(RegisterEntry::typeName)
                .filter(name -> !name.isEmpty())
                .map(name -> name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT))
                .orElse("");
        return new Described(
                author(issued.report()),
                issued.number().printed(),
                issued.number().date(),
                type,
                issued.subject(),
                issued.signer());
    }

    private String author(ReportId report) {
        var round = reporting.round(compilation.report(report).round());
        return office.unit(round.plan().compilingUnit()).name();
    }

    private static List<EnclosedFile> files(IssuedReport issued) {
        String name = issued.number().fileName();
        return List.of(
                new EnclosedFile(name + ".pdf", issued.pdf().value()),
                new EnclosedFile(name + ".docx", issued.word().value()));
    }
}
