package vn.trinhky.drafting.entry;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.trinhky.drafting.PartFigures;
import vn.trinhky.drafting.entry.FigureRow.SaidFinding;
import vn.trinhky.drafting.entry.FigureRow.SaidVersion;
import vn.trinhky.figures.Definition;
import vn.trinhky.figures.FigureValue;
import vn.trinhky.figures.OfficeNumber;
import vn.trinhky.figures.Said;
import vn.trinhky.figures.form.FigureForm;
import vn.trinhky.figures.form.FigureLine;
import vn.trinhky.figures.form.Finding;
import vn.trinhky.figures.form.FindingWords;
import vn.trinhky.web.Formats;

/** Puts a form into the reader's words. */
@Component
public class FigureTables {

    private final FindingWords words;
    private final MessageSource messages;
    private final Formats formats;

    FigureTables(FindingWords words, MessageSource messages, Formats formats) {
        this.words = words;
        this.messages = messages;
        this.formats = formats;
    }

    /** A form in hand, with what is not as expected. */
    public FigureTable inHand(FigureForm form) {
        return table(form, form.findings(), Map.of());
    }

    /** What was submitted, with its versions. */
    public FigureTable submitted(PartFigures.Submitted submitted) {
        return table(submitted.form(), List.of(), submitted.versions());
    }

    public List<SaidFinding> said(List<Finding> findings) {
        return findings.stream()
                .map(finding -> new SaidFinding(finding.code(), finding.severity(), words.sentence(finding)))
                .toList();
    }

    private FigureTable table(FigureForm form, List<Finding> findings, Map<String, List<FigureValue>> versions) {
        Map<String, List<SaidFinding>> byCode =
                said(findings).stream().collect(Collectors.groupingBy(SaidFinding::code));
        return new FigureTable(form.lines().stream()
                .map(line -> row(
                        form,
                        line,
                        byCode.getOrDefault(line.code(), List.of()),
                        versions.getOrDefault(line.code(), List.of())))
                .toList());
    }

    private FigureRow row(FigureForm form, FigureLine line, List<SaidFinding> findings, List<FigureValue> versions) {
        Definition definition = line.definition();
        Locale language = LocaleContextHolder.getLocale();
        boolean rate = definition.kind() == Definition.Kind.RATE;
        return new FigureRow(
                line,
                line.typed(),
                definition.name().in(language),
                rate ? "%" : definition.counted().in(language),
                definition.needsEntry() ? shown(line.said(), definition) : computed(form, line),
                line.redefinedSinceLast() ? "" : shown(line.beside().last(), definition),
                line.beside().target() == null
                        ? ""
                        : OfficeNumber.write(line.beside().target(), definition.decimals()),
                line.redefined().map(this::redefined).orElse(null),
                findings,
                versions.stream()
                        .sorted(Comparator.comparingInt(FigureValue::version).reversed())
                        .map(version -> new SaidVersion(version, shown(version.said(), definition)))
                        .toList());
    }

    private static String computed(FigureForm form, FigureLine line) {
        BigDecimal amount = form.computed(line);
        return amount == null
                ? ""
                : OfficeNumber.write(amount, line.definition().decimals());
    }

    /** What was said in words; empty when nothing was. */
    String shown(@Nullable Said said, Definition definition) {
        if (said == null) {
            return "";
        }
        if (said.nil()) {
            return message("entry.nil");
        }
        if (said.amount() == null) {
            return said.wording() == null ? "" : said.wording();
        }
        return definition.kind() == Definition.Kind.YES_NO
                ? message(said.amount().signum() == 0 ? "entry.no" : "entry.yes")
                : OfficeNumber.write(said.amount(), definition.decimals());
    }

    private String redefined(Definition definition) {
        Definition.LegalBasis basis = definition.basis();
        String since = definition.holdsFrom().inWords();
        return basis == null
                ? message("entry.redefined", since)
                : message(
                        "entry.redefined.by",
                        since,
                        basis.document(),
                        formats.date(basis.date()),
                        basis.body(),
                        basis.summary());
    }

    private String message(String key, Object... details) {
        return messages.getMessage(key, details, LocaleContextHolder.getLocale());
    }
}
