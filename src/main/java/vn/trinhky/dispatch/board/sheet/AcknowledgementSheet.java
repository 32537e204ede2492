package vn.trinhky.dispatch.board.sheet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.Typesetting;
import vn.trinhky.dispatch.Delivery;
import vn.trinhky.dispatch.Dispatching;
import vn.trinhky.issuing.IssuedReport;
import vn.trinhky.issuing.Issuing;
import vn.trinhky.manuscript.Appendix;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Paragraph;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.Text;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.Person;
import vn.trinhky.office.PostKind;
import vn.trinhky.pdf.press.Press;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.web.Formats;
import vn.trinhky.word.FinalDocuments;
import vn.trinhky.word.OfficialDocument;
import vn.trinhky.word.Templates;

/**
 * Who has a document, as a sheet for the dossier: how each addressee was reached, when he opened it and when he signed for
 * it. Set in the office's layout, for the clerk to sign. Never called while a row is locked.
 */
@Component
public class AcknowledgementSheet {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final List<String> COLUMNS =
            List.of("number", "addressee", "channel", "sent", "opened", "acknowledged", "state");

    private final Dispatching dispatching;
    private final Issuing issuing;
    private final Compilation compilation;
    private final Reporting reporting;
    private final Templates templates;
    private final FinalDocuments word;
    private final Press press;
    private final OfficeDirectory office;
    private final MessageSource messages;
    private final Formats formats;
    private final Clock clock;

    AcknowledgementSheet(
            Dispatching dispatching,
            Issuing issuing,
            Compilation compilation,
            Reporting reporting,
            Templates templates,
            FinalDocuments word,
            Press press,
            OfficeDirectory office,
            MessageSource messages,
            Formats formats,
            Clock clock) {
        this.dispatching = dispatching;
        this.issuing = issuing;
        this.compilation = compilation;
        this.reporting = reporting;
        this.templates = templates;
        this.word = word;
        this.press = press;
        this.office = office;
        this.messages = messages;
        this.formats = formats;
        this.clock = clock;
    }

    /** The sheet as it stands now, for somebody who works on the report. */
    public Typesetting.Forms of(ReportId report, Officer officer) {
        List<Delivery> deliveries = dispatching.deliveriesOf(report, officer);
        Round round = reporting.round(compilation.report(report).round());
        OfficialDocument document = document(issuing.issued(report), round, deliveries, officer);
        byte[] docx = word.write(document);
        return new Typesetting.Forms(docx, press.print(document, templates.measures(document.profile()), docx));
    }

    private OfficialDocument document(IssuedReport issued, Round round, List<Delivery> deliveries, Officer officer) {
        LocalDate today = LocalDate.now(clock);
        RegimePlan plan = round.plan();
        return new OfficialDocument(
                        round.layoutOn(today),
                        plan.superiorBody(),
                        plan.issuingBodies(),
                        null,
                        "PTD/" + plan.bodyCode(),
                        plan.place(),
                        today,
                        said("sheet.type"),
                        said(
                                "sheet.subject",
                                issued.number().printed(),
                                formats.date(issued.number().date())),
                        List.of(),
                        new Manuscript(summary(issued, plan, deliveries)),
                        List.of(said("sheet.kept")),
                        List.of(said("sheet.post")),
                        clerk(round, officer))
                .followedBy(List.of(new Appendix(
                        said("sheet.table"), Appendix.Sheet.SIDEWAYS, new Manuscript(List.of(table(deliveries))))));
    }

    /** Who signs the sheet is the clerk, whoever has it made; nobody's name where the unit has none. */
    private String clerk(Round round, Officer officer) {
        return round.isClerkedBy(officer)
                ? officer.fullName()
                : office.holders(round.plan().compilingUnit(), PostKind.CLERK).stream()
                        .findFirst()
                        .map(Person::fullName)
                        .orElse("");
    }

    private List<Block> summary(IssuedReport issued, RegimePlan plan, List<Delivery> deliveries) {
        List<Block> lines = new ArrayList<>();
        lines.add(line(said(
                "sheet.document",
                StringUtils.capitalize(plan.typeName().toLowerCase(VIETNAMESE)) + " " + issued.subject(),
                issued.number().printed(),
                issued.signer(),
                formats.dateTime(issued.issuedAt()))));
        lines.add(line(said("sheet.all", deliveries.size())));
        Stream.of(Delivery.State.values()).forEach(state -> {
            long count = deliveries.stream().filter(one -> one.state() == state).count();
            if (count > 0) {
                lines.add(line(said("sheet.count", said("delivery.state." + state), count)));
            }
        });
        lines.add(line(said("sheet.asOf", formats.dateTime(clock.instant()))));
        return lines;
    }

    private Table table(List<Delivery> deliveries) {
        List<Table.Row> rows = new ArrayList<>();
        rows.add(row(COLUMNS.stream().map(column -> said("sheet." + column)).toList()));
        deliveries.forEach(delivery -> rows.add(row(cells(delivery))));
        return new Table(BlockId.fresh(), 1, rows, null);
    }

    private List<String> cells(Delivery delivery) {
        boolean acknowledged = delivery.state() == Delivery.State.ACKNOWLEDGED;
        return List.of(
                Integer.toString(delivery.position()),
                delivery.addressee(),
                said("delivery.channel." + delivery.channel()),
                formats.dateTime(delivery.sentAt()),
                formats.dateTime(delivery.openedAt()),
                acknowledged ? formats.dateTime(delivery.settledAt()) : "",
                outcome(delivery, acknowledged));
    }

    private String outcome(Delivery delivery, boolean acknowledged) {
        String state = said("delivery.state." + delivery.state());
        String more = acknowledged ? delivery.settledBy() : delivery.endReason();
        return Stream.of(state, more == null ? "" : more)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(": "));
    }

    private static Table.Row row(List<String> texts) {
        return new Table.Row(texts.stream()
                .map(text -> new Table.Cell(1, 1, List.of(line(text))))
                .toList());
    }

    private static Paragraph line(String text) {
        return new Paragraph(BlockId.fresh(), text.isEmpty() ? List.of() : List.of(new Text(text, Set.of())), null);
    }

    private String said(String key, Object... details) {
        return messages.getMessage(key, details, VIETNAMESE);
    }
}
