package vn.trinhky.office.entrusting;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.Person;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.Post;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.UnitId;
import vn.trinhky.office.absence.Colleague;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Refusal;

/** Gives the work of a unit's posts to others for some days, and ends that. */
@Component
public class Entrusting {

    /** Longer than that, a person is appointed. */
    static final int MOST_DAYS = 92;

    /** What a post is called that nobody held before. */
    private static final String NAMELESS = "Được giao việc";

    private static final String FOR_SOME_DAYS = " (giao tạm)";

    private final Surroundings surroundings;
    private final OfficeDirectory office;
    private final Journal journal;
    private final Clock clock;

    Entrusting(Surroundings surroundings, OfficeDirectory office, Journal journal, Clock clock) {
        this.surroundings = surroundings;
        this.office = office;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whether the officer administers the unit, or one above it. */
    @Transactional(readOnly = true)
    public boolean looksAfter(Officer officer, UnitId unit) {
        return surroundings.isAbove(Surroundings.administered(officer), unit);
    }

    /** @throws NotYourUnit unless the officer looks after the unit */
    @Transactional(readOnly = true)
    public void demandAdministrator(Officer officer, UnitId unit) {
        Refusal.raise(looksAfter(officer, unit) ? null : new NotYourUnit());
    }

    /** Who may be given the work of a post: people near the unit who do not hold it, the nearest first. */
    @Transactional(readOnly = true)
    public List<Colleague> candidates(UnitId unit, PostKind post) {
        Set<PersonId> holders =
                office.holders(unit, post).stream().map(Person::id).collect(Collectors.toSet());
        return surroundings.around(unit, today()).stream()
                .filter(colleague -> !holders.contains(colleague.id()))
                .toList();
    }

    /**
     * Gives somebody the work of a post from today on; those who hold it keep it.
     *
     * @throws NotYourUnit unless the officer looks after the unit
     * @throws PersonalPost for signing and administering
     * @throws HoldsPostAlready if it is hers already
     */
    @Transactional
    public void entrust(Entrusted given, Officer officer) {
        demandAdministrator(officer, given.unit());
        Refusal.raise(given.post().isHandedOver() ? null : new PersonalPost());
        demandDay(given.until());
        List<Person> holders = office.holders(given.unit(), given.post());
        holders.stream()
                .filter(holder -> holder.id().equals(given.to()))
                .findFirst()
                .ifPresent(holder -> {
                    throw new HoldsPostAlready(holder.fullName());
                });
        if (surroundings.around(given.unit(), today()).stream()
                .noneMatch(near -> near.id().equals(given.to()))) {
            throw new InvalidInput("to", "entrustedNotNear");
        }
        office.appoint(post(given, holders));
    }

    /** What the officer's units have given away until a certain day, the next to end first. */
    @Transactional(readOnly = true)
    public List<EntrustedLine> entrusted(Officer officer) {
        return surroundings.entrusted(Surroundings.administered(officer), today());
    }

    /**
     * Ends a post that was given for some days with today: what its holder does today stays hers. One that ends today anyway is
     * left as it is.
     *
     * @throws NotHere if it is none of those that the officer looks after
     */
    @Transactional
    public void end(UUID id, Officer officer) {
        EntrustedLine line = entrusted(officer).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotHere::new);
        if (!line.until().isAfter(today())) {
            return;
        }
        UnitId unit = office.endPost(id, today());
        UUID chain = UUID.nameUUIDFromBytes(("posts of " + unit.value()).getBytes(StandardCharsets.UTF_8));
        journal.record(
                chain,
                officer.fullName(),
                Milestone.ENTRUSTING_ENDED,
                Map.of("unit", line.unit(), "old", line.person(), "task", line.title()));
    }

    private void demandDay(LocalDate until) {
        if (until.isBefore(today())) {
            throw new InvalidInput("until", "entrustedInPast");
        }
        if (until.isAfter(today().plusDays(MOST_DAYS - 1L))) {
            throw new InvalidInput("until", "entrustedTooLong", MOST_DAYS);
        }
    }

    private Post post(Entrusted given, List<Person> holders) {
        String title = holders.stream()
                .flatMap(holder -> office.titles(holder.id(), given.unit(), given.post()).stream())
                .findFirst()
                .map(known -> known.endsWith(FOR_SOME_DAYS) ? known : known + FOR_SOME_DAYS)
                .orElse(NAMELESS);
        return new Post(given.to(), given.unit(), given.post(), title, today()).until(given.until());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
