package vn.trinhky.compilation.citing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.PartProgress;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.drafting.SubmittedVersion;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.FigureQuestion.Scope;
import vn.trinhky.manuscript.FigureToken;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.figures.FigureTokens;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.SectionPlan;

/** What units last submitted to a round, section by section, each block with its origin. */
@Component
public class ContributedTexts {

    private final Drafting drafting;
    private final OfficeDirectory office;

    ContributedTexts(Drafting drafting, OfficeDirectory office) {
        this.drafting = drafting;
        this.office = office;
    }

    /** What one unit wrote for one section. */
    public record Contributed(UnitId unit, String unitName, String section, Manuscript text) {}

    public List<Contributed> of(Round round) {
        Map<SubmissionId, UnitId> units = new HashMap<>();
        for (PartProgress part : drafting.progressIn(round.id())) {
            units.put(part.id(), part.unit());
        }
        Map<UnitId, Unit> names = office.unitsById(units.values());
        List<Contributed> all = new ArrayList<>();
        for (SubmittedVersion version : drafting.submittedTo(round.id())) {
            UnitId unit = units.get(version.submission());
            for (SectionPlan section : round.plan().contributedSections()) {
                Manuscript text = version.text(section.key());
                if (unit != null && !text.isEmpty()) {
                    Unit named = names.get(unit);
                    all.add(new Contributed(
                            unit,
                            named == null ? "" : named.shortName(),
                            section.key(),
                            signed(text, version, unit)));
                }
            }
        }
        return all;
    }

    /** Its figures ask again, as those of the unit by name: the round's present figures answer, not those of that day. */
    private static Manuscript signed(Manuscript text, SubmittedVersion version, UnitId unit) {
        Scope scope = Scope.unit(unit.value().toString());
        List<Block> blocks = text.blocks().stream()
                .map(block -> block.from(version.originFor(unit, block.id())))
                .toList();
        return FigureTokens.changed(new Manuscript(blocks), token -> {
            boolean own = token.asks().scope().equals(Scope.OWN);
            return new FigureToken(own ? token.asks().within(scope) : token.asks(), null, token.styles());
        });
    }
}
