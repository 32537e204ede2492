package vn.trinhky.dispatch.addresses;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.dispatch.channel.Reach;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.UnitId;
import vn.trinhky.web.NotHere;

/** Reads the book: every unit of today and every person, whether something is written about them or not. */
@Component
public class BookReader {

    private static final String EVERYBODY = """
            (select 'UNIT' as kind, unit_id as id, name, short_name as other, email, 1 as place, code as rank,
                exists (select 1 from post join person using (person_id)
                    where post.unit_id = unit.unit_id and post.kind = 'CLERK' and person.sign_in_name is not null
                        and post.valid_from <= :today and (post.valid_to is null or post.valid_to >= :today)) as has_inbox
             from unit where valid_from <= :today and (valid_to is null or valid_to >= :today)
             union all
             select 'PERSON', person_id, full_name, '', email, 2, full_name, sign_in_name is not null from person) everybody
            """;
    private static final String NAMED =
            " where unaccent(lower(name || ' ' || other)) like '%' || unaccent(lower(:words)) || '%'";

    private final JdbcClient database;
    private final AddressBook book;
    private final AxisCodes axis;
    private final Clock clock;

    BookReader(JdbcClient database, AddressBook book, AxisCodes axis, Clock clock) {
        this.database = database;
        this.book = book;
        this.axis = axis;
        this.clock = clock;
    }

    /** @param mail the address that the office knows */
    private record Found(
            Recipient recipient,
            String name,
            boolean hasInbox,
            @Nullable String mail) {}

    /**
     * Units first, then people, whose name has these letters; capitals and diacritics do not matter.
     *
     * @param words possibly empty
     * @param page counted from 1
     */
    @Transactional(readOnly = true)
    public FoundRecipients find(String words, int page) {
        String wanted = words.strip().replace("\\", "").replace("%", "").replace("_", "");
        int all = database.sql("select count(*) from " + EVERYBODY + NAMED)
                .param("today", today())
                .param("words", wanted)
                .query(Integer.class)
                .single();
        List<Found> found = database.sql(
                        "select * from " + EVERYBODY + NAMED + " order by place, rank, id limit :most offset :skipped")
                .param("today", today())
                .param("words", wanted)
                .param("most", FoundRecipients.ON_A_PAGE)
                .param("skipped", (page - 1) * FoundRecipients.ON_A_PAGE)
                .query(BookReader::found)
                .list();
        return new FoundRecipients(lines(found), page, all);
    }

    @Transactional(readOnly = true)
    public BookLine line(Recipient recipient) {
        List<Found> found = database.sql("select * from " + EVERYBODY + " where kind = :kind and id = :id")
                .param("today", today())
                .param("kind", recipient.kind().name())
                .param("id", recipient.id())
                .query(BookReader::found)
                .list();
        return lines(found).stream().findFirst().orElseThrow(NotHere::new);
    }

    /** The addresses of all programs that the book names. */
    @Transactional(readOnly = true)
    public List<String> programs() {
        return database.sql("select distinct address from channel_address where kind = 'WEBHOOK' order by address")
                .query(String.class)
                .list();
    }

    private List<BookLine> lines(List<Found> found) {
        List<UnitId> units =
                ids(found, Recipient.Kind.UNIT).stream().map(UnitId::new).toList();
        List<PersonId> people =
                ids(found, Recipient.Kind.PERSON).stream().map(PersonId::new).toList();
        Map<UnitId, String> codes = axis.of(units);
        Map<Recipient, List<Reach>> written = book.of(units, people);
        return found.stream()
                .map(one -> BookLine.of(
                        one.recipient(),
                        one.name(),
                        new KnownAddresses(one.hasInbox(), code(one, codes), one.mail()),
                        written.getOrDefault(one.recipient(), List.of())))
                .toList();
    }

    private static @Nullable String code(Found found, Map<UnitId, String> codes) {
        return codes.get(new UnitId(found.recipient().id()));
    }

    private static List<UUID> ids(List<Found> found, Recipient.Kind kind) {
        return found.stream()
                .map(Found::recipient)
                .filter(recipient -> recipient.kind() == kind)
                .map(Recipient::id)
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Found found(ResultSet row, int ignored) throws SQLException {
        return new Found(
                new Recipient(Recipient.Kind.valueOf(row.getString("kind")), row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getBoolean("has_inbox"),
                row.getString("email"));
    }
}
