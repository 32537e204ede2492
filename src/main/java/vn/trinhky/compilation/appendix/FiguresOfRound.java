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
import vn.trinhky.figures.Definition;
import vn.trinhky.figures.FigureValue;
import vn.trinhky.figures.IndicatorId;
import vn.trinhky.figures.OfficeNumber;
import vn.trinhky.figures.Said;
import vn.trinhky.figures.sums.Change;
import vn.trinhky.figures.sums.FigureLine;
import vn.trinhky.figures.sums.IndicatorFigures;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Round;

/** What units and all together say in a round, line by line in the words of the table. */
final class FiguresOfRound {

    private final Round round;
    private final List<Unit> units;
    private final Map<IndicatorId, Map<UnitId, Said>> said = new HashMap<>();
    private final Map<IndicatorId, Map<UnitId, BigDecimal>> computed = new HashMap<>();

    FiguresOfRound(Round round, List<Unit> units) {
        this.round = round;
        this.units = units;
    }

    /** What a unit submitted. */
    void add(FigureValue value) {
        said.computeIfAbsent(value.indicator(), id -> new HashMap<>()).put(value.unit(), value.said());
    }

    /** What an indicator that nobody types comes to, unit by unit. */
    void add(IndicatorFigures figures) {
        Map<UnitId, BigDecimal> amounts = new HashMap<>();
        figures.units().forEach(line -> {
            if (line.amounts().now() != null) {
                amounts.put(line.unit().id(), line.amounts().now());
            }
        });
        computed.put(figures.total().indicator().id(), amounts);
    }

    List<PrintedLine> lines(List<FigureLine> totals) {
        LineNumbers numbers = new LineNumbers();
        return totals.stream().map(line -> printed(line, numbers)).toList();
    }

    private PrintedLine printed(FigureLine line, LineNumbers numbers) {
        Definition definition = line.definition();
        return new PrintedLine(
                numbers.next(line.indicator().code(), definition.parts()),
                definition.name().vi(),
                definition.kind() == Definition.Kind.RATE
                        ? "%"
                        : definition.counted().vi(),
                units.stream().map(unit -> ofUnit(line, unit)).toList(),
                sum(line, line.amounts().now()),
                sum(line, line.amounts().previous()),
                change(line));
    }

    private String ofUnit(FigureLine line, Unit unit) {
        Definition definition = line.definition();
        IndicatorId id = line.indicator().id();
        if (!definition.isReportedBy(unit.kind())) {
            return Sign.NOT_ASKED;
        }
        if (!definition.needsEntry()) {
            BigDecimal amount = computed.getOrDefault(id, Map.of()).get(unit.id());
            return amount == null ? Sign.MISSING : OfficeNumber.inTable(amount, definition.decimals());
        }
        Said value = said.getOrDefault(id, Map.of()).get(unit.id());
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

    private static String sum(FigureLine line, @Nullable BigDecimal amount) {
        if (!line.definition().holdsNumber()) {
            return Sign.NOT_ASKED;
        }
        return amount == null
                ? Sign.MISSING
                : OfficeNumber.inTable(amount, line.definition().decimals());
    }

    private static String change(FigureLine line) {
        Change change = line.amounts().sincePrevious();
        BigDecimal by = change.by();
        if (!line.definition().holdsNumber()) {
            return Sign.NOT_ASKED;
        }
        if (by == null) {
            return change.brokenBy() == null ? Sign.MISSING : Sign.BROKEN;
        }
        String written = OfficeNumber.inTable(by, line.definition().decimals());
        return (by.signum() > 0 ? "+" + written : written) + (change.brokenBy() == null ? "" : " " + Sign.BROKEN);
    }

    /** Names the units whose figures are missing, and the definitions that changed since the previous period. */
    List<String> remarks(List<FigureLine> totals) {
        List<String> remarks = new ArrayList<>();
        Map<String, Integer> missing = missing(totals);
        if (!missing.isEmpty()) {
            remarks.add("Tổng cộng chưa đủ số liệu của: "
                    + missing.entrySet().stream()
                            .map(unit -> unit.getKey() + " (" + unit.getValue() + " chỉ tiêu)")
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        totals.forEach(line -> line.indicator()
                .breakBetween(round.period().previous(), round.period())
                .ifPresent(definition -> remarks.add(changed(definition))));
        return remarks;
    }

    private Map<String, Integer> missing(List<FigureLine> totals) {
        Map<String, Integer> missing = new LinkedHashMap<>();
        for (Unit unit : units) {
            int count = (int) totals.stream()
                    .filter(line -> line.definition().needsEntry()
                            && line.definition().isReportedBy(unit.kind())
                            && !said.getOrDefault(line.indicator().id(), Map.of())
                                    .containsKey(unit.id()))
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
