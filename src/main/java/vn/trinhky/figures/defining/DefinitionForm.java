package vn.trinhky.figures.defining;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import vn.trinhky.figures.Definition;
import vn.trinhky.figures.Definition.AddingUp;
import vn.trinhky.figures.Definition.Check;
import vn.trinhky.figures.Definition.Kind;
import vn.trinhky.figures.Definition.Severity;
import vn.trinhky.figures.OfficeNumber;
import vn.trinhky.regime.ReportingPeriod;

/**
 * A definition as somebody types it on a page or a program sends it. Anything may be missing; {@link DefinitionReading}
 * says what must not.
 *
 * @param code of a new indicator; not read when one is redefined
 * @param least and {@code most}: numbers as the office writes them
 */
record DefinitionForm(
        @Nullable String code,
        @Nullable String name,
        @Nullable String nameEn,
        @Nullable String counted,
        @Nullable String countedEn,
        @Nullable Kind kind,
        @Nullable Integer decimals,
        @Nullable AddingUp overPeriods,
        @Nullable String numerator,
        @Nullable String denominator,
        @Nullable List<String> parts,
        @Nullable String opened,
        @Nullable String closed,
        @Nullable String least,
        @Nullable String most,
        @Nullable Integer changePercent,
        @Nullable Map<Check, @Nullable Severity> checks,
        @Nullable Integer year,
        @Nullable Integer quarter,
        @Nullable String document,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate date,
        @Nullable String body,
        @Nullable String summary) {

    /** An empty form for an indicator that holds from a period on. */
    static DefinitionForm blank(ReportingPeriod from) {
        return new DefinitionForm(
                null,
                null,
                null,
                null,
                null,
                Kind.COUNT,
                0,
                AddingUp.SUM,
                null,
                null,
                List.of(),
                null,
                null,
                "0",
                null,
                null,
                Map.of(Check.RANGE, Severity.BLOCK),
                from.year(),
                from.quarter(),
                null,
                null,
                null,
                null);
    }

    /** The newest definition as the start of the next one, whose legal basis is not known yet. */
    static DefinitionForm after(Definition newest, ReportingPeriod from) {
        return new DefinitionForm(
                null,
                newest.name().vi(),
                newest.name().en(),
                newest.counted().vi(),
                newest.counted().en(),
                newest.kind(),
                newest.decimals(),
                newest.overPeriods(),
                newest.ratio() == null ? null : newest.ratio().numerator(),
                newest.ratio() == null ? null : newest.ratio().denominator(),
                newest.parts(),
                newest.stock() == null ? null : newest.stock().opened(),
                newest.stock() == null ? null : newest.stock().closed(),
                written(newest.bounds().least()),
                written(newest.bounds().most()),
                newest.bounds().changePercent(),
                newest.checks().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                from.year(),
                from.quarter(),
                null,
                null,
                null,
                null);
    }

    private static @Nullable String written(@Nullable BigDecimal number) {
        return number == null
                ? null
                : OfficeNumber.inTable(
                        number, Math.max(0, number.stripTrailingZeros().scale()));
    }

    boolean namesBasis() {
        return date != null || Stream.of(document, body, summary).anyMatch(text -> text != null && !text.isBlank());
    }
}
