package vn.trinhky.punctuality.substance;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.LastPart;
import vn.trinhky.drafting.LastParts;
import vn.trinhky.drafting.PartProgress;
import vn.trinhky.drafting.PartSubmitted;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.drafting.SubmittedVersion;
import vn.trinhky.drafting.nil.NilReporting;
import vn.trinhky.figures.FiguresOfUnit;
import vn.trinhky.figures.Indicator;
import vn.trinhky.figures.Indicators;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.RoundId;

/** Judges every version as it is submitted. */
@Component
public class Substances {

    /** So many parts from before there were judgements are judged at once, while somebody waits for a page. */
    private static final int MANY = 300;

    private final JdbcClient database;
    private final Drafting drafting;
    private final LastParts lastParts;
    private final Reporting reporting;
    private final Indicators indicators;
    private final FiguresOfUnit figures;
    private final SubstanceRules rules;

    Substances(
            JdbcClient database,
            Drafting drafting,
            LastParts lastParts,
            Reporting reporting,
            Indicators indicators,
            FiguresOfUnit figures,
            SubstanceRules rules) {
        this.database = database;
        this.drafting = drafting;
        this.lastParts = lastParts;
        this.reporting = reporting;
        this.indicators = indicators;
        this.figures = figures;
        this.rules = rules;
    }

    @EventListener
    void judge(PartSubmitted submitted) {
        judge(List.of(submitted.submission()));
    }

    /** Judges what was submitted before there were judgements; what is left over waits for the next reader. */
    @Transactional
    public void catchUp(Collection<RoundId> rounds) {
        judge(database.sql("""
                        delete from unjudged_part where submission_id in (
                            select n.submission_id from unjudged_part n
                            join submission s on s.submission_id = n.submission_id
                            where s.round_id = any (?) limit ? for update of n skip locked)
                        returning submission_id""")
                .params(rounds.stream().map(RoundId::value).toArray(UUID[]::new), MANY)
                .query((row, number) -> new SubmissionId(row.getObject(1, UUID.class)))
                .list());
    }

    private void judge(List<SubmissionId> parts) {
        for (PartProgress part : drafting.progressOf(parts)) {
            drafting.submitted(part.id()).ifPresent(version -> keep(part, version));
        }
    }

    private void keep(PartProgress part, SubmittedVersion version) {
        Round round = reporting.round(part.round());
        SubstanceRule rule = rules.of(round.regime());
        Substance substance = substance(version, part.unit(), round, rule);
        database.sql("""
                        insert into part_substance
                            (submission_id, number, content, words, words_alike, figures_alike, rule_no)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        part.id().value(),
                        version.number(),
                        substance.content().name(),
                        substance.words(),
                        substance.wordsAlike(),
                        substance.figuresAlike(),
                        rule.number())
                .update();
    }

    private Substance substance(SubmittedVersion version, UnitId unit, Round round, SubstanceRule rule) {
        Speech now = Speech.of(version.texts(), typed(unit, round, round.period()));
        if (NilReporting.isNil(version.texts())) {
            return Substance.nil(now.words());
        }
        return Substance.of(now, last(unit, round), rule);
    }

    private @Nullable Speech last(UnitId unit, Round round) {
        LastPart last = lastParts.before(round.id(), unit).orElse(null);
        return last == null ? null : Speech.of(last.texts(), typed(unit, round, last.period()));
    }

    /** What the unit said in its form. */
    private List<String> typed(UnitId unit, Round round, ReportingPeriod period) {
        List<Indicator> counted = indicators.of(round.regime());
        return counted.isEmpty()
                ? List.of()
                : figures.current(unit, counted.stream().map(Indicator::id).toList(), List.of(period)).stream()
                        .filter(value -> !value.withdrawn())
                        .map(value -> value.indicator().value() + "="
                                + value.said().amount() + "|" + value.said().wording())
                        .toList();
    }
}
