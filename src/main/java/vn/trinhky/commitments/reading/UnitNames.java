package vn.trinhky.commitments.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.trinhky.commitments.InCharge;
import vn.trinhky.office.UnitId;

/**
 * The units that a task may name, by all names that they go under: the full name, the short one, and the bare name of a
 * place ("Đăk Kôi") where no two units share it. The longest name wins, so that "thị trấn Đăk Rve" is not every township.
 */
public final class UnitNames {

    private static final List<String> PLACES =
            List.of("xã ", "phường ", "thị trấn ", "đặc khu ", "thị xã ", "huyện ", "thành phố ", "tỉnh ");

    /** How offices say "all of you". */
    private static final List<String> EVERYBODY = List.of(
            "các đơn vị",
            "các cơ quan, đơn vị",
            "các địa phương",
            "các xã, thị trấn",
            "các xã và thị trấn",
            "các xã, phường",
            "các xã, phường, thị trấn",
            "các xã, phường, đặc khu",
            "tất cả các xã",
            "tất cả các đơn vị",
            "mỗi đơn vị",
            "từng đơn vị");

    private static final List<String> LEADS = List.of("chủ trì", "làm đầu mối");
    private static final String WITH = "phối hợp";

    private record Name(String plain, InCharge means) {}

    private final List<Name> names;

    private UnitNames(List<Name> names) {
        this.names = names;
    }

    /** One unit with its names. */
    public record Named(UnitId unit, String name, String shortName) {}

    /** Units that are named together, such as "Các xã". */
    public record Group(String name, List<UnitId> units) {}

    public static UnitNames of(List<Named> units, List<Group> groups) {
        Map<String, Set<UnitId>> byName = new HashMap<>();
        for (Named unit : units) {
            names(unit).forEach(name -> byName.computeIfAbsent(name, key -> new LinkedHashSet<>())
                    .add(unit.unit()));
        }
        List<Name> all = new ArrayList<>();
        byName.forEach((name, bearers) -> {
            if (bearers.size() == 1) {
                all.add(new Name(name, InCharge.of(List.copyOf(bearers))));
            }
        });
        groups.stream()
                .filter(group -> !group.units().isEmpty())
                .forEach(group -> all.add(new Name(Words.plain(group.name()), InCharge.of(group.units()))));
        EVERYBODY.forEach(words -> all.add(new Name(words, InCharge.all())));
        all.sort(Comparator.comparingInt((Name name) -> name.plain().length()).reversed());
        return new UnitNames(all);
    }

    private static Set<String> names(Named unit) {
        String small = Words.plain(unit.shortName());
        Set<String> names = new LinkedHashSet<>(List.of(Words.plain(unit.name()), small));
        for (String place : PLACES) {
            // "Tân" alone is a word of the language, "Tân Lập" is a place
            if (small.startsWith(place) && small.indexOf(' ', place.length()) > 0) {
                names.add(small.substring(place.length()));
            }
        }
        names.remove("");
        return names;
    }

    /**
     * Whom the words put in charge; empty when they name nobody. Who is only to help ("phối hợp với …") is not in charge
     * where somebody else leads ("chủ trì").
     */
    public Optional<InCharge> inChargeOf(String words) {
        String rest = leading(Words.plain(words));
        Set<UnitId> units = new LinkedHashSet<>();
        for (Name name : names) {
            int at = Words.find(rest, name.plain(), 0);
            while (at >= 0) {
                if (name.means().everybody()) {
                    return Optional.of(InCharge.all());
                }
                units.addAll(name.means().units());
                // what is read is blotted out, so that a shorter name inside it is not read again
                rest = rest.substring(0, at)
                        + "|".repeat(name.plain().length())
                        + rest.substring(at + name.plain().length());
                at = Words.find(rest, name.plain(), at);
            }
        }
        return units.isEmpty() ? Optional.empty() : Optional.of(InCharge.of(List.copyOf(units)));
    }

    private static String leading(String words) {
        for (String lead : LEADS) {
            int at = Words.find(words, lead, 0);
            int with = at < 0 ? -1 : Words.find(words, WITH, at);
            if (with > 0) {
                return words.substring(0, with);
            }
        }
        return words;
    }
}
