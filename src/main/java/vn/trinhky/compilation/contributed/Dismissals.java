package vn.trinhky.compilation.contributed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.drafting.contributed.ContributedSection;

/** Everything that the compiler left out of one report. */
public final class Dismissals {

    private final Map<Place, List<Dismissal>> places = new HashMap<>();

    private record Place(SubmissionId submission, String section) {}

    Dismissals(List<Dismissal> all) {
        all.forEach(
                one -> places.computeIfAbsent(new Place(one.submission(), one.section()), place -> new ArrayList<>())
                        .add(one));
    }

    public static Dismissals none() {
        return new Dismissals(List.of());
    }

    /** What was said about a block, if it still holds; that about the whole section if both were said. */
    public Optional<Dismissal> of(ContributedSection now, String block) {
        return places.getOrDefault(new Place(now.submission(), now.section()), List.of()).stream()
                .filter(dismissal -> dismissal.covers(now, block))
                .findFirst();
    }
}
