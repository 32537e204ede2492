package vn.trinhky.compilation.desk.view;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.compilation.Report;
import vn.trinhky.drafting.contributed.ContributedSection;
import vn.trinhky.drafting.contributed.Contributions;
import vn.trinhky.compilation.contributed.DismissedContributions;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.PartProgress;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Round;
import vn.trinhky.writing.OpenSections;

/** Lays the desk. Six statements, however many units there are; texts are read only of those that are shown. */
@Component
public class DeskViews {

    private final Drafting drafting;
    private final Contributions contributions;
    private final DismissedContributions dismissed;
    private final OfficeDirectory office;
    private final OpenSections open;
    private final Clock clock;

    DeskViews(
            Drafting drafting,
            Contributions contributions,
            DismissedContributions dismissed,
            OfficeDirectory office,
            OpenSections open,
            Clock clock) {
        this.drafting = drafting;
        this.contributions = contributions;
        this.dismissed = dismissed;
        this.office = office;
        this.open = open;
        this.clock = clock;
    }

    /** @param spoken the text of the section with its figures in words */
    @Transactional(readOnly = true)
    public DeskView view(DeskPlace place, Manuscript spoken, Asked asked, Officer officer) {
        Report report = place.report();
        Round round = place.round();
        String section = place.section();
        List<ContributedSection> all = contributions.of(round.id());
        SectionContributions here = new SectionContributions(
                round,
                section,
                drafting.progressIn(round.id()).stream()
                        .collect(Collectors.toMap(PartProgress::unit, Function.identity())),
                office.unitsById(round.plan().contributors()),
                all.stream()
                        .filter(contribution -> contribution.section().equals(section))
                        .collect(Collectors.toMap(ContributedSection::submission, Function.identity())),
                Usage.in(report.texts(), dismissed.of(report.id())),
                LocalDate.now(clock));
        DeskOutline outline =
                new DeskOutline(report, here.usage(), open.others(report.id().value(), officer));
        return new DeskView(
                section,
                here.isContributed(),
                outline.lines(all),
                here.kinds(asked, shown -> contributions.words(section, shown)),
                here.unusedBlocks(),
                here.paragraphs(spoken),
                asked);
    }
}
