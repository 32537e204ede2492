package vn.trinhky.desk.morning;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.trinhky.desk.agenda.Chore;
import vn.trinhky.desk.agenda.Chore.NamedUnit;
import vn.trinhky.desk.others.Elsewhere;
import vn.trinhky.regime.brief.RoundInBrief;

/**
 * What there is to choose from, taken from everything on the desk.
 *
 * @param regimes ids by name
 * @param kinds steps
 * @param units ids by name
 */
public record Choices(Map<String, String> regimes, List<String> kinds, Map<String, String> units) {

    /** From so many lines on it is quicker to filter than to read. */
    private static final int WORTH_FILTERING = 6;

    static Choices of(List<Chore> chores, List<Elsewhere> elsewhere) {
        List<RoundInBrief> rounds = Stream.concat(
                        chores.stream().map(Chore::round), elsewhere.stream().map(Elsewhere::round))
                .toList();
        Stream<NamedUnit> units = Stream.concat(
                        chores.stream().map(Chore::unit), elsewhere.stream().map(Elsewhere::unit))
                .filter(Objects::nonNull);
        return new Choices(
                rounds.stream()
                        .collect(Collectors.toMap(
                                RoundInBrief::regimeName,
                                round -> round.regime().value().toString(),
                                (one, other) -> one,
                                TreeMap::new)),
                Stream.concat(
                                chores.stream().map(Chore::step),
                                elsewhere.stream().map(Elsewhere::step))
                        .distinct()
                        .toList(),
                units.collect(Collectors.toMap(
                        NamedUnit::name, unit -> unit.id().value().toString(), (one, other) -> one, TreeMap::new)));
    }

    static boolean areWorthIt(int lines) {
        return lines >= WORTH_FILTERING;
    }
}
