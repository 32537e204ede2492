package vn.trinhky.figures;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.FigureQuestion;
import vn.trinhky.manuscript.FigureQuestion.Span;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.Round;

/** Says one figure in the words of a Vietnamese report. */
final class Speech {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final FigureQuestion question;
    private final Round round;
    private final Gathering gathering;
    private final Indicator indicator;
    private final Definition definition;

    Speech(FigureQuestion question, Round round, Gathering gathering) {
        this.question = question;
        this.round = round;
        this.gathering = gathering;
        this.indicator = gathering.indicator(question.indicator());
        this.definition = indicator.in(round.period());
    }

    Answer answer() {
        return switch (question.form()) {
            case DIFFERENCE, CHANGE -> difference();
            case LIST -> list();
            case TARGET -> Answer.nothing(question);
            default -> amount();
        };
    }

    private Answer amount() {
        Total total = gathering.total(indicator, question.span(), question.scope());
        return new Answer(question, said(total.amount()), total.amount(), total.missing(), null);
    }

    private @Nullable String said(@Nullable BigDecimal amount) {
        if (!definition.holdsNumber()) {
            return inWords();
        }
        if (amount == null) {
            return null;
        }
        return switch (question.form()) {
            case COUNTED -> counted(amount);
            case ROUNDED -> rounded(amount);
            default -> number(amount);
        };
    }

    private @Nullable String inWords() {
        ReportingPeriod period = Periods.of(question.span(), round.period()).get(0);
        Map<UnitId, Said> said = gathering.units(indicator, period, question.scope());
        if (said.size() != 1) {
            return null;
        }
        Said only = said.values().iterator().next();
        if (definition.kind() == Definition.Kind.YES_NO && only.amount() != null) {
            return only.amount().signum() == 0 ? "không" : "có";
        }
        return only.nil() ? "không phát sinh" : only.wording();
    }

    private String number(BigDecimal amount) {
        String written = OfficeNumber.write(amount, definition.decimals());
        return definition.kind() == Definition.Kind.RATE ? written + "%" : written;
    }

    private String counted(BigDecimal amount) {
        String what = definition.counted().vi();
        return what.isEmpty() ? number(amount) : number(amount) + " " + what;
    }

    /** Down to the thousand, below that to the hundred; a number that is round already is said as it is. */
    private String rounded(BigDecimal amount) {
        BigDecimal step = amount.compareTo(THOUSAND) >= 0 ? THOUSAND : HUNDRED;
        BigDecimal down = amount.divideToIntegralValue(step).multiply(step);
        return down.signum() == 0 || down.compareTo(amount) == 0 ? number(amount) : "hơn " + number(down);
    }

    private Answer difference() {
        Span span = question.span() == Span.YEAR_BEFORE ? Span.YEAR_BEFORE : Span.PREVIOUS;
        ReportingPeriod before = Periods.of(span, round.period()).get(0);
        Total now = gathering.total(indicator, Span.THIS, question.scope());
        Total then = gathering.total(indicator, span, question.scope());
        Optional<Definition> broken = indicator.breakBetween(before, round.period());
        if (now.amount() == null || then.amount() == null) {
            return new Answer(question, null, null, now.missing(), broken.orElse(null));
        }
        BigDecimal change = now.amount().subtract(then.amount());
        return new Answer(question, change(change, before, broken), change, now.missing(), broken.orElse(null));
    }

    private String change(BigDecimal change, ReportingPeriod before, Optional<Definition> broken) {
        boolean bare = question.form() == FigureQuestion.Form.CHANGE;
        String against = bare ? "" : " so với " + before.inWords();
        String said = change.signum() == 0
                ? "không thay đổi" + against
                : (change.signum() > 0 ? "tăng " : "giảm ") + counted(change.abs()) + against;
        return said + broken.map(Speech::warning).orElse("");
    }

    private static String warning(Definition broken) {
        String by = broken.basis() == null ? "" : " theo " + broken.basis().document();
        return " (cách tính chỉ tiêu đã thay đổi" + by + ")";
    }

    private Answer list() {
        ReportingPeriod period = Periods.of(question.span(), round.period()).get(0);
        Map<UnitId, Said> units = gathering.units(indicator, period, question.scope());
        Total total = gathering.total(indicator, question.span(), question.scope());
        String places = units.entrySet().stream()
                .filter(unit -> unit.getValue().amount() != null
                        && unit.getValue().amount().signum() != 0)
                .map(unit ->
                        name(unit.getKey()) + " (" + counted(unit.getValue().amount()) + ")")
                .collect(Collectors.joining(", "));
        String said = places.isEmpty() ? null : "tại " + places;
        return new Answer(question, said, total.amount(), total.missing(), null);
    }

    /** As a name stands inside a sentence: "xã Đăk Pne". */
    private String name(UnitId id) {
        Unit unit = gathering.unit(id);
        String name = unit == null ? id.value().toString() : unit.shortName();
        return name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1);
    }
}
