package vn.trinhky.desk;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.Dispatching;
import vn.trinhky.issuing.Issuing;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Person;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.PostKind;
import vn.trinhky.regime.Round;
import vn.trinhky.review.Review;
import vn.trinhky.review.Reviewing;
import vn.trinhky.signing.SignatureFolder;
import vn.trinhky.signing.Signing;

/** Asks the stages where a report stands and who must act now. */
@Component
class Whereabouts {

    private final Reviewing reviewing;
    private final Signing signing;
    private final Issuing issuing;
    private final Dispatching dispatching;
    private final OfficeDirectory office;

    Whereabouts(
            Reviewing reviewing, Signing signing, Issuing issuing, Dispatching dispatching, OfficeDirectory office) {
        this.reviewing = reviewing;
        this.signing = signing;
        this.issuing = issuing;
        this.dispatching = dispatching;
        this.office = office;
    }

    Standing of(Round round, Report report) {
        Optional<Review> review = reviewing.newest(report.id());
        PathStep step = PathStep.reached(new PathStep.Facts(
                round.state(),
                report.state(),
                review.map(Review::state).orElse(null),
                signing.folder(report.id()).map(SignatureFolder::state).orElse(null),
                leaving(report.id())));
        return new Standing(report.id(), report.replaces(), step, review, awaited(step, round, review));
    }

    private PathStep.Leaving leaving(ReportId report) {
        if (issuing.ifIssued(report).isEmpty()) {
            return PathStep.Leaving.NOT_ISSUED;
        }
        return dispatching.isSettled(report) ? PathStep.Leaving.SETTLED : PathStep.Leaving.ON_THE_WAY;
    }

    private List<String> awaited(PathStep step, Round round, Optional<Review> review) {
        return switch (step) {
            case COMPILATION -> holders(round, PostKind.COMPILER);
            case REVIEW -> named(review.map(Review::awaited).orElse(List.of()));
            case LAYOUT, ISSUE -> holders(round, PostKind.CLERK);
            case SIGNATURE -> named(List.of(round.signatory()));
            case COLLECTION, DISPATCH, DONE -> List.of();
        };
    }

    private List<String> holders(Round round, PostKind kind) {
        return office.holders(round.plan().compilingUnit(), kind).stream()
                .map(Person::fullName)
                .toList();
    }

    private List<String> named(List<PersonId> ids) {
        Map<PersonId, Person> people = office.peopleById(ids);
        return ids.stream()
                .map(id -> Objects.requireNonNull(people.get(id)).fullName())
                .toList();
    }
}
