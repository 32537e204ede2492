package vn.trinhky.dispatch.addresses;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.dispatch.channel.ChannelKind;
import vn.trinhky.dispatch.channel.Reach;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.UnitId;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Refusal;

/** Who is reached by which ways, where it is not the usual order. */
@Component
public class AddressBook {

    /** The book's own chain in the journal. */
    public static final UUID CHAIN = UUID.fromString("7a3c0f5e-52f5-4d0e-9a61-0c2f6b1e8d30");

    private final JdbcClient database;
    private final OfficeDirectory office;
    private final WrittenWays written;
    private final Journal journal;

    AddressBook(JdbcClient database, OfficeDirectory office, WrittenWays written, Journal journal) {
        this.database = database;
        this.office = office;
        this.written = written;
        this.journal = journal;
    }

    /** What the book says of each of them; whoever is not in it is left out. */
    @Transactional(readOnly = true)
    public Map<Recipient, List<Reach>> of(Collection<UnitId> units, Collection<PersonId> people) {
        Map<Recipient, List<Reach>> ways = new HashMap<>();
        database.sql("""
                        select unit_id, person_id, kind, address from channel_address
                        where unit_id = any(:units) or person_id = any(:people) order by rank""")
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(row -> {
                    UUID unit = row.getObject("unit_id", UUID.class);
                    Recipient whose = unit == null
                            ? new Recipient(Recipient.Kind.PERSON, row.getObject("person_id", UUID.class))
                            : new Recipient(Recipient.Kind.UNIT, unit);
                    ways.computeIfAbsent(whose, one -> new ArrayList<>())
                            .add(new Reach(ChannelKind.valueOf(row.getString("kind")), row.getString("address")));
                });
        return ways;
    }

    /** What the book says of one; nothing when he is reached the usual way. */
    @Transactional(readOnly = true)
    public List<Reach> of(Recipient recipient) {
        Map<Recipient, List<Reach>> all = recipient.kind() == Recipient.Kind.UNIT
                ? of(List.of(new UnitId(recipient.id())), List.of())
                : of(List.of(), List.of(new PersonId(recipient.id())));
        return all.getOrDefault(recipient, List.of());
    }

    /** Why this officer may not write in the book, or null if she may: administrators, and clerks where documents are signed. */
    @Transactional(readOnly = true)
    public @Nullable Refusal objectionToWriting(Officer officer) {
        Stream<UnitId> clerked = officer.posts().stream()
                .filter(post -> post.kind() == PostKind.CLERK)
                .map(Officer.HeldPost::unit);
        boolean may = officer.holds(PostKind.ADMINISTRATOR)
                || clerked.anyMatch(
                        unit -> !office.holders(unit, PostKind.SIGNATORY).isEmpty());
        return may ? null : new NotTheAddressKeeper();
    }

    /**
     * From the next dispatch on he is reached by these ways, in this order.
     *
     * @param ways none for the usual order
     * @throws vn.trinhky.web.InvalidInput if an address can be none
     */
    @Transactional
    public void write(Recipient recipient, List<Reach> ways, Officer officer) {
        Refusal.raise(objectionToWriting(officer));
        String name = nameOf(recipient);
        List<Reach> checked = written.checked(ways);
        hold();
        clear(recipient);
        for (int i = 0; i < checked.size(); i++) {
            insert(recipient, i + 1, checked.get(i));
        }
        journal.record(
                CHAIN,
                officer.fullName(),
                Milestone.ADDRESSES_CHANGED,
                Map.of("addressee", name, "ways", inWords(checked)));
    }

    /** Two who write at once follow each other; the journal's chain would make them wait as well, but too late. */
    private void hold() {
        database.sql("select 1 from pg_advisory_xact_lock(:book)")
                .param("book", CHAIN.getMostSignificantBits())
                .query(Integer.class)
                .single();
    }

    private void clear(Recipient recipient) {
        String column = recipient.kind() == Recipient.Kind.UNIT ? "unit_id" : "person_id";
        database.sql("delete from channel_address where " + column + " = :id")
                .param("id", recipient.id())
                .update();
    }

    private void insert(Recipient recipient, int rank, Reach way) {
        database.sql("""
                        insert into channel_address (unit_id, person_id, rank, kind, address)
                        values (:unit, :person, :rank, :kind, :address)""")
                .param("unit", recipient.unitId())
                .param("person", recipient.personId())
                .param("rank", rank)
                .param("kind", way.kind().name())
                .param("address", way.address())
                .update();
    }

    private String nameOf(Recipient recipient) {
        String table = recipient.kind() == Recipient.Kind.UNIT
                ? "select name from unit where unit_id = :id"
                : "select full_name from person where person_id = :id";
        return database.sql(table)
                .param("id", recipient.id())
                .query(String.class)
                .optional()
                .orElseThrow(NotHere::new);
    }

    private static String inWords(List<Reach> ways) {
        return ways.stream()
                .map(way -> way.address() == null ? way.kind().name() : way.kind() + " " + way.address())
                .collect(Collectors.joining("; "));
    }
}
