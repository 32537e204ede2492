package vn.trinhky.dispatch.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.issuing.IssuedReport;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.pdf.sheet.SheetPrinter;
import vn.trinhky.regime.Reporting;
import vn.trinhky.web.Formats;
import vn.trinhky.word.sheet.Label;
import vn.trinhky.word.sheet.ListSheet;
import vn.trinhky.word.sheet.SheetWriter;

/** The transfer list and the labels of the letters, in Vietnamese as everything that leaves the office. */
@Component
class PrintedPaper {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final SheetPrinter printer;
    private final MessageSource messages;
    private final Compilation compilation;
    private final Reporting reporting;
    private final OfficeDirectory office;
    private final Formats formats;

    PrintedPaper(
            SheetPrinter printer,
            MessageSource messages,
            Compilation compilation,
            Reporting reporting,
            OfficeDirectory office,
            Formats formats) {
        this.printer = printer;
        this.messages = messages;
        this.compilation = compilation;
        this.reporting = reporting;
        this.office = office;
        this.formats = formats;
    }

    byte[] listAsWord(IssuedReport issued, List<PaperLine> lines) {
        return SheetWriter.list(list(issued, lines));
    }

    byte[] listAsPdf(IssuedReport issued, List<PaperLine> lines) {
        return printer.list(list(issued, lines));
    }

    byte[] labelsAsWord(IssuedReport issued, List<PaperLine> lines) {
        return SheetWriter.labels(labels(issued, lines));
    }

    byte[] labelsAsPdf(IssuedReport issued, List<PaperLine> lines) {
        return printer.labels(say("paper.labels.title", issued.number().printed()), labels(issued, lines));
    }

    private ListSheet list(IssuedReport issued, List<PaperLine> lines) {
        List<ListSheet.Column> columns = List.of(
                new ListSheet.Column(say("paper.column.rank"), 5),
                new ListSheet.Column(say("paper.column.addressee"), 27),
                new ListSheet.Column(say("paper.column.address"), 22),
                new ListSheet.Column(say("paper.column.sent"), 14),
                new ListSheet.Column(say("paper.column.received"), 20),
                new ListSheet.Column(say("paper.column.note"), 12));
        List<List<String>> rows = new ArrayList<>();
        for (PaperLine line : lines) {
            rows.add(row(rows.size() + 1, line));
        }
        return new ListSheet(
                say("paper.list.title"),
                List.of(
                        sender(issued),
                        say(
                                "paper.list.about",
                                issued.number().printed(),
                                formats.date(issued.number().date()),
                                issued.subject())),
                columns,
                rows,
                List.of(say("paper.list.clerk"), ""));
    }

    private List<String> row(int rank, PaperLine line) {
        String sent = line.sentOn() == null
                ? ""
                : (formats.date(line.sentOn()) + "\n" + Objects.requireNonNullElse(line.how(), "")).strip();
        String received = line.receivedBy() == null ? "" : line.receivedBy() + "\n" + formats.date(line.receivedOn());
        return List.of(
                Integer.toString(rank),
                line.addressee(),
                Objects.requireNonNullElse(line.address(), ""),
                sent,
                received,
                "");
    }

    private List<Label> labels(IssuedReport issued, List<PaperLine> lines) {
        String sender = sender(issued);
        String reference = say("paper.label.reference", issued.number().printed());
        return lines.stream()
                .map(line -> new Label(sender, say("paper.label.to", line.addressee()), line.addressLines(), reference))
                .toList();
    }

    private String sender(IssuedReport issued) {
        var round = reporting.round(compilation.report(issued.report()).round());
        return office.unit(round.plan().compilingUnit()).name();
    }

    private String say(String key, Object... details) {
        return messages.getMessage(key, details, VIETNAMESE);
    }
}
