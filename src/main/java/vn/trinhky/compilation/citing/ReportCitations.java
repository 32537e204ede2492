package vn.trinhky.compilation.citing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.citations.CitationRegister;
import vn.trinhky.citations.CitedDocument;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.ReportWriting;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.anchor.Anchor;
import vn.trinhky.manuscript.citing.CorrectedCitation;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.web.Refusal;
import vn.trinhky.writing.Occasion;

/** Checks the citations of a report as it is written now, and does what the compiler decides about them. */
@Component
public class ReportCitations {

    private final Compilation compilation;
    private final ReportWriting writing;
    private final Reporting reporting;
    private final ContributedTexts contributions;
    private final CitationRegister register;

    ReportCitations(
            Compilation compilation,
            ReportWriting writing,
            Reporting reporting,
            ContributedTexts contributions,
            CitationRegister register) {
        this.compilation = compilation;
        this.writing = writing;
        this.reporting = reporting;
        this.contributions = contributions;
        this.register = register;
    }

    /** Checks every citation of the text, for those who work on the report. */
    @Transactional(readOnly = true)
    public CitationsChecked check(ReportId id, Officer officer) {
        Report report = compilation.reportFor(id, officer);
        Round round = reporting.round(report.round());
        Mentions mentions = mentions(report, round);
        var judgement = new CitationJudgement(
                mentions, register.known(mentions.all()), round.plan().citing());
        return new CitationsChecked(report, round, judgement.judge());
    }

    /** All mentions of documents in the report and in the units' parts. */
    Mentions mentions(Report report, Round round) {
        Mentions mentions = new Mentions();
        mentions.add(report.outline(), report.texts());
        contributions.of(round).forEach(mentions::add);
        return mentions;
    }

    /**
     * Puts the words that the check proposes in the place of a citation. The text as it was is kept as a version.
     *
     * @param quote the citation as it was shown
     * @throws CitationNotThere if the words have changed since they were read, or nothing is proposed any more
     */
    @Transactional
    public void putRight(ReportId id, String block, int from, String quote, Officer officer) {
        CitationFinding finding = finding(id, block, from, quote, officer);
        String proposed = finding.proposed();
        Anchor replaced = finding.replaced();
        if (proposed == null || replaced == null) {
            throw new CitationNotThere(quote);
        }
        CorrectedCitation rewording = new CorrectedCitation(replaced, proposed);
        writing.rewrite(id, Occasion.SUGGESTION_ACCEPTED, officer, texts -> reworded(texts, rewording, quote));
    }

    /** Takes a document that a text cites into the office's register, with what stands there about it. */
    @Transactional
    public CitedDocument takeIn(ReportId id, String block, int from, String quote, Officer officer) {
        CitationFinding finding = finding(id, block, from, quote, officer);
        return register.add(finding.found().citation(), CitedDocument.Source.FROM_TEXT, officer);
    }

    private CitationFinding finding(ReportId id, String block, int from, String quote, Officer officer) {
        CitationsChecked checked = check(id, officer);
        Refusal.raise(compilation.objectionToWriting(checked.report(), officer));
        return checked.findings().stream()
                .filter(finding -> finding.stands(block, from, quote))
                .findFirst()
                .orElseThrow(() -> new CitationNotThere(quote));
    }

    private static SectionTexts reworded(SectionTexts texts, CorrectedCitation rewording, String quote) {
        Map<String, Manuscript> changed = new LinkedHashMap<>(texts.byKey());
        for (Map.Entry<String, Manuscript> section : texts.byKey().entrySet()) {
            var other = rewording.in(section.getValue());
            if (other.isPresent()) {
                changed.put(section.getKey(), other.get());
                return new SectionTexts(changed);
            }
        }
        throw new CitationNotThere(quote);
    }

    /** What several mentions of one document say differently, each document once. */
    public List<List<CitationFinding.OtherMention>> disagreements(Report report, Round round) {
        return mentions(report, round).disagreeing();
    }
}
