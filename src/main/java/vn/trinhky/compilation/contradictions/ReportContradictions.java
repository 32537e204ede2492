package vn.trinhky.compilation.contradictions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.citing.CitationFinding.OtherMention;
import vn.trinhky.compilation.citing.ContributedTexts;
import vn.trinhky.compilation.citing.ReportCitations;
import vn.trinhky.compilation.contradictions.Contradiction.Kind;
import vn.trinhky.compilation.contradictions.SetAside.Decision;
import vn.trinhky.compilation.numbers.ReportNumbers;
import vn.trinhky.compilation.numbers.ReportNumbers.CheckedReport;
import vn.trinhky.manuscript.citing.FoundCitation;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Round;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.web.Reason;
import vn.trinhky.web.Refusal;

/** Gathers everything that contradicts something else in a report and in what units wrote for it. */
@Component
public class ReportContradictions {

    private final Compilation compilation;
    private final ContributedTexts contributions;
    private final ReportNumbers numbers;
    private final FigureContradictions figures;
    private final ReportCitations citations;
    private final FormerUnitContradictions formerUnits;
    private final SetAside setAside;

    ReportContradictions(
            Compilation compilation,
            ContributedTexts contributions,
            ReportNumbers numbers,
            FigureContradictions figures,
            ReportCitations citations,
            FormerUnitContradictions formerUnits,
            SetAside setAside) {
        this.compilation = compilation;
        this.contributions = contributions;
        this.numbers = numbers;
        this.figures = figures;
        this.citations = citations;
        this.formerUnits = formerUnits;
        this.setAside = setAside;
    }

    /** One that somebody has looked at and set aside. */
    public record Closed(Contradiction contradiction, Decision decision) {}

    /** @param open in the order of their kinds */
    public record Contradictions(Report report, Round round, List<Contradiction> open, List<Closed> closed) {}

    /** What there is, for those who work on the report. */
    public Contradictions list(ReportId id, Officer officer) {
        CheckedReport checked = numbers.check(id, officer);
        Report report = checked.report();
        Round round = checked.round();
        ReadTexts texts = new ReadTexts(report, contributions.of(round));
        List<Contradiction> all = new ArrayList<>(figures.in(texts, checked.text(), round));
        citations.disagreements(report, round).forEach(mentions -> all.add(cited(mentions, texts)));
        all.addAll(formerUnits.in(texts, round.period()));
        Map<String, Decision> decided = setAside.of(id);
        return new Contradictions(
                report,
                round,
                all.stream().filter(one -> !decided.containsKey(one.key())).toList(),
                all.stream()
                        .filter(one -> decided.containsKey(one.key()))
                        .map(one -> new Closed(one, Objects.requireNonNull(decided.get(one.key()))))
                        .toList());
    }

    /**
     * Sets a contradiction aside for this report, as long as its words stay.
     *
     * @throws InvalidInput without a reason, or if there is no such contradiction
     */
    @Transactional
    public void setAside(ReportId id, String key, String reason, Officer officer) {
        String stated = Reason.stated(reason);
        writable(id, officer);
        if (list(id, officer).open().stream().noneMatch(one -> one.key().equals(key))) {
            throw new InvalidInput("contradiction", "noSuchContradiction");
        }
        setAside.add(id, key, stated, officer);
    }

    /** Shows it again. */
    @Transactional
    public void takeUp(ReportId id, String key, Officer officer) {
        writable(id, officer);
        setAside.remove(id, key);
    }

    private void writable(ReportId id, Officer officer) {
        Refusal.raise(compilation.objectionToWriting(compilation.reportFor(id, officer), officer));
    }

    private static Contradiction cited(List<OtherMention> mentions, ReadTexts texts) {
        List<Contradiction.Place> places = mentions.stream()
                .map(mention -> {
                    FoundCitation found = mention.found();
                    return new Contradiction.Place(
                            mention.unit(),
                            mention.section(),
                            texts.title(mention.section()),
                            found.place().block(),
                            found.before(),
                            found.place().quote(),
                            found.after());
                })
                .toList();
        return new Contradiction(
                Kind.CITATION, mentions.get(0).found().citation().named(), places, null, null);
    }
}
