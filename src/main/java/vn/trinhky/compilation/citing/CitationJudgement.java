package vn.trinhky.compilation.citing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trinhky.citations.CitedDocument;
import vn.trinhky.citations.KnownDocuments;
import vn.trinhky.compilation.citing.CitationFinding.OtherMention;
import vn.trinhky.compilation.citing.CitationFinding.State;
import vn.trinhky.manuscript.anchor.Anchor;
import vn.trinhky.manuscript.citing.Citation;
import vn.trinhky.manuscript.citing.CitingManner;
import vn.trinhky.manuscript.citing.FoundCitation;

/** Judges the citations of a report one after the other; who comes first is a first mention. */
final class CitationJudgement {

    private final Mentions mentions;
    private final KnownDocuments known;
    private final CitingManner manner;
    private final Set<String> mentioned = new HashSet<>();

    CitationJudgement(Mentions mentions, KnownDocuments known, CitingManner manner) {
        this.mentions = mentions;
        this.known = known;
        this.manner = manner;
    }

    List<CitationFinding> judge() {
        List<CitationFinding> findings = new ArrayList<>();
        mentions.inReport().forEach(mention -> findings.add(judge(mention.section(), mention.found())));
        return List.copyOf(findings);
    }

    private CitationFinding judge(String section, FoundCitation found) {
        Citation cited = found.citation();
        boolean first = mentioned.add(cited.sign().key());
        @Nullable CitedDocument document = known.meantBy(cited).orElse(null);
        List<OtherMention> others = cited.sign().isBare() ? List.of() : mentions.against(found);
        State state = state(found, first, document, !others.isEmpty());
        @Nullable String words = document == null
                ? shorter(state, cited)
                : words(state, found, first, document.citation());
        boolean changes = words != null && !words.equals(found.place().quote());
        return new CitationFinding(
                state, section, found, document, changes ? words : null, changes ? place(state, found) : null, others);
    }

    private State state(FoundCitation found, boolean first, @Nullable CitedDocument document, boolean disagrees) {
        Citation cited = found.citation();
        if (document != null && differs(found, document.citation())) {
            return disagrees ? State.DISAGREES : State.DIFFERS;
        }
        if (document == null && disagrees) {
            return State.DISAGREES;
        }
        if (cited.sign().isBare()) {
            return document == null ? State.UNCLEAR : State.INCOMPLETE;
        }
        if (first && manner.lacks(found)) {
            return State.INCOMPLETE;
        }
        if (document == null) {
            return State.UNKNOWN;
        }
        return !first && found.isLong() ? State.TOO_LONG : State.AGREES;
    }

    private static boolean differs(FoundCitation found, Citation known) {
        boolean type = found.told().typed() && !found.citation().type().equals(known.type());
        return type || Mentions.disagree(found.citation(), known);
    }

    private @Nullable String words(State state, FoundCitation found, boolean first, Citation known) {
        return switch (state) {
            case DISAGREES, DIFFERS -> first || found.isLong() ? manner.identified(known) : manner.later(known);
            case INCOMPLETE -> first && !found.told().described() ? manner.first(known) : manner.identified(known);
            case TOO_LONG -> manner.later(known);
            case UNKNOWN, UNCLEAR, AGREES -> null;
        };
    }

    private @Nullable String shorter(State state, Citation cited) {
        return state == State.TOO_LONG ? manner.later(cited) : null;
    }

    /** What is shortened goes with its abstract, if quotation marks tell where that ends. */
    private static Anchor place(State state, FoundCitation found) {
        Integer quotedTo = found.quotedTo();
        Anchor place = found.place();
        return state == State.TOO_LONG && quotedTo != null
                ? new Anchor(place.block(), place.from(), quotedTo, found.line().substring(place.from(), quotedTo))
                : place;
    }
}
