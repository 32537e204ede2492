package vn.trinhky.dossier.record;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.trinhky.dossier.room.DossierRoom;
import vn.trinhky.dossier.room.DossierSubject;
import vn.trinhky.dossier.room.Note;
import vn.trinhky.dossier.room.Shelf;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Person;
import vn.trinhky.office.PersonId;
import vn.trinhky.review.Review;
import vn.trinhky.review.Reviewing;
import vn.trinhky.review.Verdict;
import vn.trinhky.review.initials.Initials;
import vn.trinhky.review.remarks.Remark;
import vn.trinhky.review.remarks.Remarking;
import vn.trinhky.review.remarks.Suggestion;

/** What reviewers and the clerk said of each version: verdicts, initials, remarks with their threads, suggested changes. */
@Component
class ReviewRoom implements DossierRoom {

    private final Reviewing reviewing;
    private final Initials initials;
    private final Remarking remarking;
    private final OfficeDirectory office;

    ReviewRoom(Reviewing reviewing, Initials initials, Remarking remarking, OfficeDirectory office) {
        this.reviewing = reviewing;
        this.initials = initials;
        this.remarking = remarking;
        this.office = office;
    }

    @Override
    public String folder() {
        return "5-tham-dinh";
    }

    @Override
    public String name() {
        return "review";
    }

    @Override
    public void fill(DossierSubject subject, Shelf shelf) throws IOException {
        List<Review> reviews = reviewing.all(subject.id());
        if (reviews.isEmpty()) {
            return;
        }
        Map<PersonId, String> names = names(reviews);
        List<ReviewedVersion> versions = reviews.stream()
                .map(review -> ReviewedVersion.of(review, initials.under(subject.id(), review.number()), names))
                .toList();
        List<Remark> remarks = remarking.remarksOn(subject.id());
        List<Suggestion> suggestions = remarking.suggestionsOn(subject.id());
        shelf.page(
                "tham-dinh.html",
                Note.of("review", versions.size(), remarks.size(), suggestions.size()),
                "dossier-review",
                Map.of("versions", versions, "remarks", remarks, "suggestions", suggestions));
        shelf.json("tham-dinh.json", Note.of("verdicts"), versions);
        shelf.lines(
                "y-kien.jsonl",
                Note.of("remarks", remarks.size()),
                remarks.stream().map(SaidRemark::of).iterator());
        shelf.lines(
                "de-nghi-sua.jsonl",
                Note.of("suggestions", suggestions.size()),
                suggestions.stream().map(SaidSuggestion::of).iterator());
    }

    private Map<PersonId, String> names(List<Review> reviews) {
        Collection<PersonId> people = reviews.stream()
                .flatMap(review -> Stream.concat(
                        review.reviewers().stream(), review.verdicts().stream().map(Verdict::reviewer)))
                .collect(Collectors.toSet());
        return office.peopleById(people).values().stream().collect(Collectors.toMap(Person::id, Person::fullName));
    }
}
