package vn.trinhky.regime.distribution;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.UnitId;

/** Units and people to whom the office writes under one name, such as the members of a committee. */
@Entity
public class RecipientGroup {

    @Id
    private UUID groupId;

    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> units;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> people;

    private Instant changedAt;
    private String changedBy;

    @Version
    private int version;

    protected RecipientGroup() {}

    RecipientGroup(UUID id, Members members, String by, Instant at) {
        this.groupId = id;
        change(members, by, at);
    }

    /** What a group is called and who belongs to it, in the order in which they receive. */
    public record Members(String name, List<UnitId> units, List<PersonId> people) {

        public Members {
            units = List.copyOf(units);
            people = List.copyOf(people);
        }
    }

    final void change(Members members, String by, Instant at) {
        name = members.name();
        units = members.units().stream().map(UnitId::value).distinct().toList();
        people = members.people().stream().map(PersonId::value).distinct().toList();
        changedBy = by;
        changedAt = at;
    }

    /** Whether the officer looks after the office's groups. */
    public static boolean areKeptBy(Officer officer) {
        return officer.holds(PostKind.CLERK)
                || officer.holds(PostKind.COMPILER)
                || officer.holds(PostKind.ADMINISTRATOR);
    }

    public UUID id() {
        return groupId;
    }

    public String name() {
        return name;
    }

    public List<UnitId> units() {
        return units.stream().map(UnitId::new).toList();
    }

    public List<PersonId> people() {
        return people.stream().map(PersonId::new).toList();
    }

    public int size() {
        return units.size() + people.size();
    }

    public Members members() {
        return new Members(name, units(), people());
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String changedBy() {
        return changedBy;
    }
}
