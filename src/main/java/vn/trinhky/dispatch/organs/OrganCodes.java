package vn.trinhky.dispatch.organs;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.office.UnitId;
import vn.trinhky.web.InvalidInput;

/**
 * By which code a unit is known on the axis. A unit that gets another one stays reachable by those before: after the mergers
 * of 2025 many systems still write the old ones. (Decision 20/2020/QĐ-TTg)
 */
@Component
public class OrganCodes {

    private static final int LONGEST = 35;

    /** The level structure of the codes is not settled; what they are made of is. */
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.\\-]{1,34}");

    private final JdbcClient database;
    private final Clock clock;

    OrganCodes(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Its present code; empty when it is not on the axis. */
    @Transactional(readOnly = true)
    public Optional<String> of(UnitId unit) {
        return codes(List.of(unit)).getOrDefault(unit, List.of()).stream().findFirst();
    }

    /** The codes of several units, the present one first; those that are not on the axis are left out. */
    @Transactional(readOnly = true)
    public Map<UnitId, List<String>> codes(Collection<UnitId> units) {
        Map<UnitId, List<String>> codes = new HashMap<>();
        database.sql("select unit_id, code from organ_code where unit_id = any(:units) order by since desc, code")
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(row -> {
                    codes.computeIfAbsent(new UnitId(row.getObject("unit_id", UUID.class)), unit -> new ArrayList<>(1))
                            .add(row.getString("code"));
                });
        return codes;
    }

    /** Whose code it is, or was. */
    @Transactional(readOnly = true)
    public Optional<UnitId> unit(String code) {
        return database.sql("select unit_id from organ_code where code = :code")
                .param("code", code)
                .query(UUID.class)
                .optional()
                .map(UnitId::new);
    }

    /** All codes by which documents may come in for units that have somebody here to take them. */
    @Transactional(readOnly = true)
    public List<String> ofThisOffice() {
        return database.sql("""
            select distinct code from organ_code join post on post.unit_id = organ_code.unit_id
            join person on person.person_id = post.person_id
            where post.kind = 'CLERK' and person.sign_in_name is not null
                and :today between post.valid_from and coalesce(post.valid_to, :today) order by code\
            """)
                .param("today", LocalDate.now(clock))
                .query(String.class)
                .list();
    }

    /**
     * From now on the unit is known by this code. Given again, it changes nothing; a code that another unit had becomes this
     * one's.
     *
     * @throws InvalidInput if it can be no code
     */
    @Transactional
    public void give(UnitId unit, String code) {
        if (!FORM.matcher(code.strip()).matches()) {
            throw new InvalidInput("code", "organCode", LONGEST);
        }
        if (of(unit).filter(code.strip()::equals).isPresent()) {
            return;
        }
        database.sql("""
            insert into organ_code (code, unit_id, since) values (:code, :unit, :since)
            on conflict (code) do update set unit_id = excluded.unit_id, since = excluded.since\
            """)
                .param("code", code.strip())
                .param("unit", unit.value())
                .param("since", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }
}
