package vn.trinhky.drafting.entry;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.figures.Definition;
import vn.trinhky.figures.FigureValue;
import vn.trinhky.figures.form.FigureLine;
import vn.trinhky.figures.form.TypedFigure;

/**
 * A line of the form as a page shows it, in the reader's language.
 *
 * @param shown what was said, in words; empty while nothing was
 * @param last the same for the period before
 * @param target for the year; empty for none
 * @param redefined says since when and by which document it means something else; null when it does not
 * @param findings what is not as expected at this line
 * @param versions all that was submitted, newest first; empty for a form in hand
 */
public record FigureRow(
        FigureLine line,
        TypedFigure typed,
        String name,
        String counted,
        String shown,
        String last,
        String target,
        @Nullable String redefined,
        List<SaidFinding> findings,
        List<SaidVersion> versions) {

    /** A finding with its sentence. */
    public record SaidFinding(String code, Definition.Severity severity, String sentence) {

        public boolean blocks() {
            return severity == Definition.Severity.BLOCK;
        }
    }

    /** A version that was submitted, and what it said in words. */
    public record SaidVersion(FigureValue value, String shown) {}

    public String code() {
        return line.code();
    }

    public boolean computed() {
        return !line.definition().needsEntry();
    }

    public boolean yesNo() {
        return line.definition().kind() == Definition.Kind.YES_NO;
    }

    public boolean words() {
        return line.definition().kind() == Definition.Kind.WORDS;
    }

    public boolean missing() {
        return line.isMissing();
    }

    public boolean blocked() {
        return findings.stream().anyMatch(SaidFinding::blocks);
    }

    public @Nullable Integer reached() {
        return line.reached();
    }

    public @Nullable String evidence() {
        return line.said() == null || line.said().evidence() == null
                ? null
                : line.said().evidence().name();
    }

    public @Nullable String by() {
        return line.entry() == null ? null : line.entry().enteredBy();
    }

    public @Nullable Instant at() {
        return line.entry() == null ? null : line.entry().enteredAt();
    }

    /** What a script computes it from: "MH-DAT/MH-DUNG" for a rate, "A+B" for a variety; empty when it is typed in. */
    public String from() {
        Definition.Ratio ratio = line.definition().ratio();
        if (ratio != null) {
            return ratio.numerator() + "/" + ratio.denominator();
        }
        return computed() ? String.join("+", line.definition().parts()) : "";
    }

    /** What counts towards the year's target besides this figure. */
    public String earlier() {
        boolean addsUp = line.definition().overPeriods() == Definition.AddingUp.SUM;
        return addsUp ? line.beside().earlierInYear().toPlainString() : "0";
    }

    public String goal() {
        return line.beside().target() == null ? "" : line.beside().target().toPlainString();
    }

    /** The same line with what somebody typed instead of what is stored. */
    FigureRow typed(TypedFigure other, List<SaidFinding> wrong) {
        return new FigureRow(
                line,
                other,
                name,
                counted,
                shown,
                last,
                target,
                redefined,
                wrong.isEmpty() ? findings : wrong,
                versions);
    }
}
