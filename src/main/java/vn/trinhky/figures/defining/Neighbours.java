package vn.trinhky.figures.defining;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trinhky.figures.Definition;
import vn.trinhky.figures.Definition.Kind;
import vn.trinhky.figures.Indicator;
import vn.trinhky.web.InvalidInput;

/** The other indicators of a regime, which a definition may name as its parts or sources. */
final class Neighbours {

    private final String own;
    private final Map<String, Definition> others = new HashMap<>();

    private Neighbours(String own) {
        this.own = own;
    }

    /** @param own the code of the indicator that is defined */
    static Neighbours of(List<Indicator> all, String own) {
        Neighbours neighbours = new Neighbours(own);
        all.stream()
                .filter(indicator -> !indicator.code().equals(own))
                .forEach(indicator -> neighbours.others.put(indicator.code(), newest(indicator)));
        return neighbours;
    }

    static Definition newest(Indicator indicator) {
        return indicator.definitions().get(indicator.definitions().size() - 1);
    }

    /** @throws InvalidInput if it names what there is not, what is no number, or what is made of itself */
    void check(Definition definition) {
        definition.parts().forEach(code -> check("parts", code));
        if (definition.ratio() != null) {
            check("numerator", definition.ratio().numerator());
            check("denominator", definition.ratio().denominator());
        }
        if (definition.stock() != null) {
            check("opened", definition.stock().opened());
            check("closed", definition.stock().closed());
        }
    }

    private void check(String field, String code) {
        @Nullable Definition other = others.get(code);
        if (other == null || !other.holdsNumber()) {
            throw new InvalidInput(field, "indicator.unknown", code);
        }
        if (isMadeOfOwn(code, new HashSet<>())) {
            throw new InvalidInput(field, "indicator.circle", code, own);
        }
    }

    private boolean isMadeOfOwn(String code, Set<String> seen) {
        if (code.equals(own)) {
            return true;
        }
        Definition other = others.get(code);
        return other != null && seen.add(code) && sources(other).stream().anyMatch(source -> isMadeOfOwn(source, seen));
    }

    /** Codes that a definition is computed from; parts that are only compared with it make no circle. */
    private static List<String> sources(Definition definition) {
        if (definition.ratio() != null) {
            return List.of(definition.ratio().numerator(), definition.ratio().denominator());
        }
        return definition.kind() == Kind.VARIETY ? definition.parts() : List.of();
    }
}
