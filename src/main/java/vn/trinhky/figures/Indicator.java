package vn.trinhky.figures;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.ReportingPeriod;

/** One thing that a regime counts (chỉ tiêu), with all its definitions. */
@Entity
public class Indicator {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Integer indicatorId;

    @Embedded
    private RegimeId regime;

    private String code;
    private int position;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Definition> definitions;

    @Version
    private int version;

    protected Indicator() {}

    /** @param position its place among the regime's indicators, from 1 */
    public Indicator(RegimeId regime, String code, int position, Definition first) {
        this.regime = regime;
        this.code = code;
        this.position = position;
        this.definitions = List.of(first);
    }

    /**
     * Gives it another meaning from a period on.
     *
     * @throws DefinitionTooEarly unless the new one begins after all others
     */
    void redefine(Definition next) {
        if (!next.holdsFrom().beginsAfter(newest().holdsFrom())) {
            throw new DefinitionTooEarly(newest().holdsFrom().inWords());
        }
        List<Definition> all = new ArrayList<>(definitions);
        all.add(next);
        definitions = List.copyOf(all);
    }

    /** What it means in a period; before its first definition, the first one. */
    public Definition in(ReportingPeriod period) {
        for (int i = definitions.size() - 1; i > 0; i--) {
            if (!definitions.get(i).holdsFrom().beginsAfter(period)) {
                return definitions.get(i);
            }
        }
        return definitions.get(0);
    }

    /** The definition that stands between two periods and breaks the series; empty when they may be compared. */
    public Optional<Definition> breakBetween(ReportingPeriod earlier, ReportingPeriod later) {
        Definition now = in(later);
        return now.equals(in(earlier)) ? Optional.empty() : Optional.of(now);
    }

    private Definition newest() {
        return definitions.get(definitions.size() - 1);
    }

    public IndicatorId id() {
        return new IndicatorId(Objects.requireNonNull(indicatorId, "it was not saved yet"));
    }

    public RegimeId regime() {
        return regime;
    }

    public String code() {
        return code;
    }

    public int position() {
        return position;
    }

    /** All its definitions, oldest first. */
    public List<Definition> definitions() {
        return definitions;
    }
}
