package vn.trinhky.figures.defining;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.figures.Definition;
import vn.trinhky.figures.Indicator;
import vn.trinhky.figures.IndicatorId;
import vn.trinhky.figures.Indicators;
import vn.trinhky.office.Officer;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingRegime;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Refusal;

/** What people in charge do with the indicators of a regime. A regime has no journal of its own: what was done is logged. */
@Component
public class Defining {

    private static final Logger LOG = LoggerFactory.getLogger(Defining.class);

    private final Reporting reporting;
    private final Indicators indicators;

    Defining(Reporting reporting, Indicators indicators) {
        this.reporting = reporting;
        this.indicators = indicators;
    }

    /**
     * A regime that the officer takes part in.
     *
     * @throws NotHere for everybody else
     */
    @Transactional(readOnly = true)
    public ReportingRegime regimeFor(RegimeId id, Officer officer) {
        return reporting.regime(id).filter(regime -> regime.isSeenBy(officer)).orElseThrow(NotHere::new);
    }

    /** Why this officer may not change what the regime counts, or null if she may. */
    public @Nullable Refusal objectionTo(ReportingRegime regime, Officer officer) {
        return regime.isGovernedBy(officer) ? null : new NotInChargeOfIndicators();
    }

    /**
     * Takes an indicator into a regime, behind the others.
     *
     * @throws NotInChargeOfIndicators unless the officer is in charge
     * @throws IndicatorAlreadyThere if the regime has this code
     * @throws InvalidInput if the definition names what the regime does not count
     */
    @Transactional
    public void introduce(RegimeId id, String code, Definition first, Officer officer) {
        List<Indicator> known = governed(id, officer);
        if (known.stream().anyMatch(indicator -> indicator.code().equals(code))) {
            throw new IndicatorAlreadyThere(code);
        }
        Neighbours.of(known, code).check(first);
        int last = known.stream().mapToInt(Indicator::position).max().orElse(0);
        indicators.introduce(new Indicator(id, code, last + 1, first));
        LOG.info("{} let regime {} count {}", officer.signInName(), id.value(), code);
    }

    /**
     * Gives an indicator another meaning from a period on.
     *
     * @throws NotInChargeOfIndicators unless the officer is in charge
     * @throws vn.trinhky.figures.DefinitionTooEarly unless it begins after all definitions that there are
     * @throws InvalidInput if it names no legal basis, or what the regime does not count
     */
    @Transactional
    public void redefine(RegimeId id, String code, Definition next, Officer officer) {
        List<Indicator> known = governed(id, officer);
        if (next.basis() == null) {
            throw new InvalidInput("document", "indicator.basis");
        }
        Neighbours.of(known, code).check(next);
        indicators.redefine(id, code, next);
        LOG.info("{} redefined {} of regime {} from {} on", officer.signInName(), code, id.value(), next.holdsFrom());
    }

    /**
     * Says what units are to reach in a year.
     *
     * @param targets by indicator and unit; null takes a target back, and those that are not named stay
     * @throws NotInChargeOfIndicators unless the officer is in charge
     */
    @Transactional
    public void assign(
            RegimeId id, int year, Map<IndicatorId, Map<UnitId, @Nullable BigDecimal>> targets, Officer officer) {
        List<IndicatorId> known =
                governed(id, officer).stream().map(Indicator::id).toList();
        List<UnitId> units = regimeFor(id, officer).plan().contributors();
        targets.forEach((indicator, byUnit) -> byUnit.forEach((unit, target) -> {
            if (!known.contains(indicator) || !units.contains(unit)) {
                throw new NotHere();
            }
            if (target == null) {
                indicators.withdrawTarget(indicator, unit, year);
            } else {
                indicators.assign(indicator, unit, year, target);
            }
        }));
        LOG.info("{} assigned targets of {} for {}", officer.signInName(), id.value(), year);
    }

    private List<Indicator> governed(RegimeId id, Officer officer) {
        Refusal.raise(objectionTo(regimeFor(id, officer), officer));
        return indicators.of(id);
    }
}
