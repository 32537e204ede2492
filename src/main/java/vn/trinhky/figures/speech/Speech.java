package vn.trinhky.figures.speech;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trinhky.figures.Definition;
import vn.trinhky.figures.Said;
import vn.trinhky.figures.sums.Among;
import vn.trinhky.figures.sums.Amounts;
import vn.trinhky.figures.sums.Change;
import vn.trinhky.figures.sums.FigureLine;
import vn.trinhky.figures.sums.Periods;
import vn.trinhky.manuscript.FigureQuestion;
import vn.trinhky.manuscript.FigureQuestion.Span;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.Round;

/** Says one figure in the words of a Vietnamese report. */
final class Speech {

    private final FigureQuestion question;
    private final FigureLine line;
    private final Enquiry enquiry;
    private final Round round;
    private final Wording wording;

    Speech(FigureQuestion question, FigureLine line, Enquiry enquiry) {
        this.question = question;
        this.line = line;
        this.enquiry = enquiry;
        this.round = enquiry.setting().round();
        this.wording = new Wording(line.definition());
    }

    Answer answer() {
        return switch (question.form()) {
            case DIFFERENCE, CHANGE -> difference();
            case LIST -> list();
            case TARGET -> target();
            default -> line.definition().holdsNumber() ? amount() : inWords();
        };
    }

    private Answer amount() {
        BigDecimal amount = amount(question.span());
        return answer(amount == null ? null : said(amount), amount, question.span(), null);
    }

    private String said(BigDecimal amount) {
        return switch (question.form()) {
            case COUNTED -> wording.counted(amount);
            case ROUNDED -> wording.rounded(amount);
            default -> wording.number(amount);
        };
    }

    private @Nullable BigDecimal amount(Span span) {
        Amounts amounts = line.amounts();
        return switch (span) {
            case THIS -> amounts.now();
            case PREVIOUS -> amounts.previous();
            case YEAR_BEFORE -> amounts.yearBefore();
            case YEAR_TO_DATE -> amounts.yearToDate();
        };
    }

    private Answer inWords() {
        Among among = enquiry.among(question.scope()).orElseThrow();
        Said only = enquiry.sources().only(enquiry.setting(), among, line.indicator(), last(question.span()));
        return answer(only == null ? null : wording.words(only), null, question.span(), null);
    }

    private Answer difference() {
        Span span = question.span() == Span.YEAR_BEFORE ? Span.YEAR_BEFORE : Span.PREVIOUS;
        Change change = span == Span.PREVIOUS
                ? line.amounts().sincePrevious()
                : line.amounts().sinceYearBefore();
        boolean bare = question.form() == FigureQuestion.Form.CHANGE;
        String before = bare ? "" : last(span).inWords();
        return answer(difference(change, span, before), change.by(), Span.THIS, change.brokenBy());
    }

    private @Nullable String difference(Change change, Span span, String before) {
        Definition broken = change.brokenBy();
        if (change.by() != null) {
            return wording.change(change.by(), before.isEmpty() ? "" : " so với " + before)
                    + (broken == null ? "" : " (" + Wording.breaking(broken) + ")");
        }
        boolean bothKnown = amount(Span.THIS) != null && amount(span) != null;
        return bothKnown && broken != null
                ? "không so sánh được" + (before.isEmpty() ? "" : " với " + before) + " (" + Wording.breaking(broken)
                        + ")"
                : null;
    }

    private Answer target() {
        BigDecimal percent =
                line.amounts().target() == null ? null : line.amounts().target().percent();
        return answer(percent == null ? null : Wording.reached(percent), percent, Span.YEAR_TO_DATE, null);
    }

    private Answer list() {
        Among among = enquiry.among(question.scope()).orElseThrow();
        String places =
                enquiry.sources().places().of(round, among, question.indicator(), question.span()).entrySet().stream()
                        .map(unit -> name(unit.getKey()) + " (" + wording.counted(unit.getValue()) + ")")
                        .collect(Collectors.joining(", "));
        List<UnitId> missing = enquiry.missing(question, line, question.span());
        String said = places.isEmpty() ? (missing.isEmpty() ? "không có" : null) : "tại " + places;
        return new Answer(question, said, amount(question.span()), missing, null);
    }

    /** As a name stands inside a sentence: "xã Đăk Pne". */
    private static String name(Unit unit) {
        String name = unit.shortName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private Answer answer(
            @Nullable String said, @Nullable BigDecimal amount, Span span, @Nullable Definition brokenBy) {
        return new Answer(question, said, amount, enquiry.missing(question, line, span), brokenBy);
    }

    private ReportingPeriod last(Span span) {
        List<ReportingPeriod> periods = Periods.of(span, round.period());
        return periods.get(periods.size() - 1);
    }
}
