package vn.trinhky.compilation.appendix;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trinhky.figures.speech.Answer;
import vn.trinhky.figures.Definition;
import vn.trinhky.figures.FigureValue;
import vn.trinhky.figures.Indicator;
import vn.trinhky.figures.IndicatorId;
import vn.trinhky.figures.OfficeNumber;
import vn.trinhky.figures.Said;
import vn.trinhky.manuscript.FigureQuestion;
import vn.trinhky.manuscript.FigureQuestion.Form;
import vn.trinhky.manuscript.FigureQuestion.Scope;
import vn.trinhky.manuscript.FigureQuestion.Span;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Round;

/** What units and all together say in a round, line by line in the words of the table. */
final class FiguresOfRound {

    private final Round round;
    private final List<Unit> units;
    private final Map<IndicatorId, Map<UnitId, Said>> said = new HashMap<>();
    private final Map<FigureQuestion, Answer> answers;

    FiguresOfRound(
            Round round, List<Unit> units, List<FigureValue> submitted, Map<FigureQuestion, Answer> answers) {
        this.round = round;
        this.units = units;
        this.answers = answers;
        submitted.forEach(value -> said.computeIfAbsent(value.indicator(), id -> new HashMap<>())
                .put(value.unit(), value.said()));
    }

    /** Everything that the table asks, so that its sums are the sums of the text. */
    static List<FigureQuestion> questions(List<Indicator> indicators, List<UnitId> units) {
        List<FigureQuestion> questions = new ArrayList<>();
        for (Indicator indicator : indicators) {
            questions.add(total(indicator, Span.THIS, Form.VALUE));
            questions.add(total(indicator, Span.PREVIOUS, Form.VALUE));
            questions.add(total(indicator, Span.PREVIOUS, Form.DIFFERENCE));
            units.forEach(unit -> questions.add(ofUnit(indicator, unit)));
        }
        return questions;
    }

    private static FigureQuestion total(Indicator indicator, Span span, Form form) {
        return new FigureQuestion(indicator.code(), Scope.ALL, span, form);
    }

    private static FigureQuestion ofUnit(Indicator indicator, UnitId unit) {
        return new FigureQuestion(
                indicator.code(), Scope.unit(unit.value().toString()), Span.THIS, Form.VALUE);
    }

    List<FigureLine> lines(List<Indicator> indicators) {
        LineNumbers numbers = new LineNumbers();
        return indicators.stream()
                .map(indicator -> line(indicator, indicator.in(round.period()), numbers))
                .toList();
    }

    private FigureLine line(Indicator indicator, Definition definition, LineNumbers numbers) {
        Answer now = answer(total(indicator, Span.THIS, Form.VALUE));
        Answer before = answer(total(indicator, Span.PREVIOUS, Form.VALUE));
        return new FigureLine(
                numbers.next(indicator.code(), definition.parts()),
                definition.name().vi(),
                definition.kind() == Definition.Kind.RATE ? "%" : definition.counted().vi(),
                units.stream().map(unit -> ofUnit(indicator, definition, unit)).toList(),
                sum(now, definition),
                sum(before, definition),
                change(indicator, definition));
    }

    private String ofUnit(Indicator indicator, Definition definition, Unit unit) {
        if (!definition.isReportedBy(unit.kind())) {
            return Sign.NOT_ASKED;
        }
        if (!definition.needsEntry()) {
            BigDecimal amount = answer(ofUnit(indicator, unit.id())).amount();
            return amount == null ? Sign.MISSING : OfficeNumber.inTable(amount, definition.decimals());
        }
        Said value = said.getOrDefault(indicator.id(), Map.of()).get(unit.id());
        return value == null ? Sign.MISSING : words(value, definition);
    }

    private static String words(Said value, Definition definition) {
        if (value.nil()) {
            return Sign.NIL;
        }
        if (definition.kind() == Definition.Kind.WORDS || value.amount() == null) {
            return Objects.requireNonNullElse(value.wording(), Sign.MISSING);
        }
        if (definition.kind() == Definition.Kind.YES_NO) {
            return value.amount().signum() == 0 ? "không" : "có";
        }
        return OfficeNumber.inTable(value.amount(), definition.decimals());
    }

    private static String sum(Answer answer, Definition definition) {
        if (!definition.holdsNumber()) {
            return Sign.NOT_ASKED;
        }
        if (answer.amount() != null) {
            return OfficeNumber.inTable(answer.amount(), definition.decimals());
        }
        return answer.missing().isEmpty() ? Sign.NOT_ASKED : Sign.MISSING;
    }

    private String change(Indicator indicator, Definition definition) {
        Answer change = answer(total(indicator, Span.PREVIOUS, Form.DIFFERENCE));
        @Nullable BigDecimal amount = change.amount();
        if (amount == null || !definition.holdsNumber()) {
            return definition.holdsNumber() ? Sign.MISSING : Sign.NOT_ASKED;
        }
        String written = OfficeNumber.inTable(amount, definition.decimals());
        return (amount.signum() > 0 ? "+" + written : written) + (change.brokenBy() == null ? "" : " " + Sign.BROKEN);
    }

    private Answer answer(FigureQuestion question) {
        return Objects.requireNonNull(answers.get(question));
    }

    /** Names the units whose figures are missing, and the definitions that changed since the previous period. */
    List<String> remarks(List<Indicator> indicators) {
        List<String> remarks = new ArrayList<>();
        Map<String, Integer> missing = missing(indicators);
        if (!missing.isEmpty()) {
            remarks.add("Tổng cộng chưa đủ số liệu của: "
                    + missing.entrySet().stream()
                            .map(unit -> unit.getKey() + " (" + unit.getValue() + " chỉ tiêu)")
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        indicators.forEach(indicator -> indicator
                .breakBetween(round.period().previous(), round.period())
                .ifPresent(definition -> remarks.add(changed(definition))));
        return remarks;
    }

    private Map<String, Integer> missing(List<Indicator> indicators) {
        Map<String, Integer> missing = new LinkedHashMap<>();
        for (Unit unit : units) {
            int count = (int) indicators.stream()
                    .filter(indicator -> indicator.in(round.period()).needsEntry()
                            && indicator.in(round.period()).isReportedBy(unit.kind())
                            && !said.getOrDefault(indicator.id(), Map.of()).containsKey(unit.id()))
                    .count();
            if (count > 0) {
                missing.put(unit.shortName(), count);
            }
        }
        return missing;
    }

    private static String changed(Definition definition) {
        Definition.LegalBasis basis = definition.basis();
        return Sign.BROKEN + " " + definition.name().vi() + ": cách tính thay đổi từ "
                + definition.holdsFrom().inWords() + (basis == null ? "" : " theo " + basis.document())
                + "; số liệu hai kỳ không so sánh trực tiếp được.";
    }
}
