package vn.trinhky.incoming.sources;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.incoming.IncomingDocument;
import vn.trinhky.incoming.IncomingId;
import vn.trinhky.incoming.Receiving;
import vn.trinhky.incoming.refusals.DocumentNotAccepted;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.Officer;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.RoundId;
import vn.trinhky.regime.refusals.RoundNotUnderWay;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Refusal;

/** Ties what has arrived to the rounds of its unit, as compiler or as contributor. */
@Component("incomingSources")
public class Sources {

    private final SourceRecords records;
    private final Receiving receiving;
    private final Reporting reporting;
    private final OwnTexts texts;
    private final Compilation compilation;
    private final Journal journal;
    private final Clock clock;

    Sources(
            SourceRecords records,
            Receiving receiving,
            Reporting reporting,
            OwnTexts texts,
            Compilation compilation,
            Journal journal,
            Clock clock) {
        this.records = records;
        this.receiving = receiving;
        this.reporting = reporting;
        this.texts = texts;
        this.compilation = compilation;
        this.journal = journal;
        this.clock = clock;
    }

    /** The rounds under way that the document can be a source of, newest first; those that it is one of already. */
    @Transactional(readOnly = true)
    public List<PossibleRound> roundsFor(IncomingDocument document, Officer officer) {
        Set<RoundId> used = records.roundsOf(document.id());
        return reporting.roundsFor(officer).stream()
                .filter(round -> round.state() != Round.State.CLOSED || used.contains(round.id()))
                .filter(round -> takesPart(round, document))
                .map(round -> new PossibleRound(
                        round,
                        used.contains(round.id()),
                        document.word().isPresent() && texts.has(round, document, officer)))
                .toList();
    }

    /** What the round's report is made from, as far as it came for the officer's units. */
    @Transactional(readOnly = true)
    public List<RoundSource> of(RoundId id, Officer officer) {
        reporting.roundFor(id, officer);
        return records.of(
                id, officer.posts().stream().map(Officer.HeldPost::unit).toList());
    }

    private static void demandUsable(IncomingDocument document) {
        if (document.answered() == null || document.state() == IncomingDocument.State.REFUSED) {
            throw new DocumentNotAccepted();
        }
    }

    /** Makes the document a source of the round's report. Said twice it counts once. */
    @Transactional
    public void use(IncomingId id, RoundId roundId, Officer officer) {
        IncomingDocument document = receiving.document(id, officer);
        Round round = open(roundId, document, officer);
        demandUsable(document);
        if (records.add(id, roundId, officer.fullName(), clock.instant())) {
            note(document, round, officer, Milestone.ARRIVAL_USED, Milestone.SOURCE_ADDED);
        }
    }

    /** It is no source any more; what was taken from it stays where it is. */
    @Transactional
    public void drop(IncomingId id, RoundId roundId, Officer officer) {
        IncomingDocument document = receiving.document(id, officer);
        Round round = open(roundId, document, officer);
        if (records.remove(id, roundId)) {
            note(document, round, officer, Milestone.ARRIVAL_NOT_USED, Milestone.SOURCE_REMOVED);
        }
    }

    private Round open(RoundId id, IncomingDocument document, Officer officer) {
        Round round = reporting.roundFor(id, officer);
        if (!takesPart(round, document)) {
            throw new NotHere();
        }
        Refusal.raise(round.state() == Round.State.CLOSED ? new RoundNotUnderWay() : null);
        return round;
    }

    /** The report of a round is no source of the same round. */
    private boolean takesPart(Round round, IncomingDocument document) {
        UnitId unit = document.unit();
        ReportId report = document.report();
        return unit != null
                && (round.plan().compilingUnit().equals(unit)
                        || round.plan().contributors().contains(unit))
                && (report == null || !compilation.roundOf(report).equals(round.id()));
    }

    private void note(
            IncomingDocument document, Round round, Officer officer, Milestone ofDocument, Milestone ofRound) {
        String name = round.regimeName() + ", " + round.period().inWords();
        journal.record(round.id().value(), officer.fullName(), ofRound, Map.of("number", named(document)));
        journal.record(document.id().value(), officer.fullName(), ofDocument, Map.of("round", name));
    }

    private static String named(IncomingDocument document) {
        String code = document.described().code();
        return code.isEmpty() ? document.described().subject() : code;
    }
}
