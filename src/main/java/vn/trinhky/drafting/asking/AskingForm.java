package vn.trinhky.drafting.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import vn.trinhky.drafting.PartProgress;
import vn.trinhky.drafting.PartRequest;
import vn.trinhky.drafting.PartRequest.Kind;
import vn.trinhky.drafting.PartRequest.Wanted;
import vn.trinhky.regime.Round;

/**
 * What may be sent back of one part, and what is.
 *
 * @param choices sections first, in the order of the regime; those that are with the unit already are not among them
 * @param open what is with the unit now
 */
record AskingForm(PartProgress part, Round round, String unitName, List<Choice> choices, List<PartRequest> open) {

    /**
     * A section or figure.
     *
     * @param shown the beginning of its text, or the figure as it was submitted; empty for nothing
     * @param chosen whether the way here named it
     */
    record Choice(Kind kind, String code, String name, String shown, boolean chosen) {}

    public List<Choice> sections() {
        return of(Kind.SECTION);
    }

    public List<Choice> figures() {
        return of(Kind.FIGURE);
    }

    public boolean figuresChosen() {
        return figures().stream().anyMatch(Choice::chosen);
    }

    private List<Choice> of(Kind kind) {
        return choices.stream().filter(choice -> choice.kind() == kind).toList();
    }

    /** The sent form: what is ticked, each with the reason beside it. */
    static List<Wanted> wanted(MultiValueMap<String, String> fields) {
        List<Wanted> wanted = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (String code : Set.copyOf(fields.getOrDefault(kind.name(), List.of()))) {
                String reason = fields.getFirst("reason." + kind + "." + code);
                wanted.add(new Wanted(kind, code, reason == null ? "" : reason));
            }
        }
        return wanted;
    }
}
