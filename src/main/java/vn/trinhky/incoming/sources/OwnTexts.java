package vn.trinhky.incoming.sources;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.incoming.IncomingDocument;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Round;
import vn.trinhky.upload.WordDesk;

/** Finds the text of a round into which an officer may bring what came for her unit: the report, or the unit's part. */
@Component
class OwnTexts {

    private final Compilation compilation;
    private final Drafting drafting;
    private final List<WordDesk> desks;

    OwnTexts(Compilation compilation, Drafting drafting, List<WordDesk> desks) {
        this.compilation = compilation;
        this.drafting = drafting;
        this.desks = desks;
    }

    /** A text and the desk where Word files are brought into it. */
    record Place(WordDesk desk, UUID text) {}

    boolean has(Round round, IncomingDocument document, Officer officer) {
        return place(round, document, officer).isPresent();
    }

    Optional<Place> place(Round round, IncomingDocument document, Officer officer) {
        UnitId unit = document.unit();
        if (unit == null) {
            return Optional.empty();
        }
        if (round.isCompiledBy(officer) && round.plan().compilingUnit().equals(unit)) {
            return compilation
                    .reportOf(round.id())
                    .map(report -> at("/reports/" + report.id().value() + "/text", report.id().value()));
        }
        return officer.holds(PostKind.DRAFTER, unit)
                ? drafting.partsOf(round.id()).stream()
                        .filter(part -> part.unit().equals(unit))
                        .findFirst()
                        .map(part -> at("/submissions/" + part.id().value(), part.id().value()))
                : Optional.empty();
    }

    private Place at(String path, UUID text) {
        WordDesk desk = desks.stream().filter(one -> one.answersAt(path)).findFirst().orElseThrow();
        return new Place(desk, text);
    }
}
