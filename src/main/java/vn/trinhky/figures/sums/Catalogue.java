package vn.trinhky.figures.sums;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trinhky.figures.Definition;
import vn.trinhky.figures.Indicator;
import vn.trinhky.figures.IndicatorId;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.web.NotHere;

/** The indicators of a regime, and which of them are made of which. */
final class Catalogue {

    private final Map<String, Indicator> byCode = new LinkedHashMap<>();

    Catalogue(List<Indicator> indicators) {
        indicators.forEach(indicator -> byCode.put(indicator.code(), indicator));
    }

    Collection<Indicator> all() {
        return byCode.values();
    }

    List<IndicatorId> ids() {
        return byCode.values().stream().map(Indicator::id).toList();
    }

    @Nullable
    Indicator byCode(String code) {
        return byCode.get(code);
    }

    /** @throws NotHere if the regime does not count that */
    Indicator called(String code) {
        Indicator indicator = byCode.get(code);
        if (indicator == null) {
            throw new NotHere();
        }
        return indicator;
    }

    /** What is typed in for an indicator in a period: itself, or what it is computed from. */
    Set<Indicator> sources(Indicator indicator, ReportingPeriod period) {
        Set<Indicator> seen = new LinkedHashSet<>();
        Set<Indicator> typed = new LinkedHashSet<>();
        collect(indicator, period, seen, typed);
        return typed;
    }

    private void collect(Indicator indicator, ReportingPeriod period, Set<Indicator> seen, Set<Indicator> typed) {
        if (!seen.add(indicator)) {
            return;
        }
        Definition definition = indicator.in(period);
        if (definition.needsEntry()) {
            typed.add(indicator);
        }
        for (String code : madeOf(definition)) {
            Indicator source = byCode.get(code);
            if (source != null) {
                collect(source, period, seen, typed);
            }
        }
    }

    /** Codes of the indicators that a computed one is made of; empty for one that is typed in. */
    private static List<String> madeOf(Definition definition) {
        List<String> codes = new ArrayList<>();
        if (definition.ratio() != null) {
            codes.add(definition.ratio().numerator());
            codes.add(definition.ratio().denominator());
        } else if (definition.kind() == Definition.Kind.VARIETY) {
            codes.addAll(definition.parts());
        }
        return codes;
    }
}
