package vn.trinhky.drafting;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trinhky.drafting.PartRequest.Kind;
import vn.trinhky.drafting.refusals.NotAskedBack;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.web.Refusal;

/**
 * What of a submitted part the compiling unit has sent back. Nothing: the part as a whole is in one pair of hands.
 * Otherwise the unit changes these sections and figures, and all others stand as they were submitted.
 */
public record AskedBack(List<PartRequest> requests) {

    public AskedBack {
        requests = requests.stream().filter(PartRequest::isOpen).toList();
    }

    public boolean isNothing() {
        return requests.isEmpty();
    }

    public boolean allowsSection(String key) {
        return isNothing() || section(key).isPresent();
    }

    public boolean allowsFigure(String code) {
        return isNothing() || figure(code).isPresent();
    }

    public Optional<PartRequest> section(String key) {
        return find(Kind.SECTION, key);
    }

    public Optional<PartRequest> figure(String code) {
        return find(Kind.FIGURE, code);
    }

    /** In the order of their keys. */
    public List<PartRequest> sections() {
        return requests.stream().filter(PartRequest::isSection).toList();
    }

    public List<PartRequest> figures() {
        return requests.stream().filter(request -> !request.isSection()).toList();
    }

    public boolean hasFigures() {
        return !figures().isEmpty();
    }

    /** All of them in words, as in "I.1. Công tác lãnh đạo; Buổi tuyên truyền". */
    public String names() {
        return requests.stream().map(PartRequest::called).collect(Collectors.joining("; "));
    }

    @Nullable
    Refusal objectionToSection(String key) {
        return allowsSection(key) ? null : new NotAskedBack(key, names());
    }

    @Nullable
    Refusal objectionToFigures(List<String> codes) {
        String others =
                codes.stream().filter(code -> !allowsFigure(code)).distinct().collect(Collectors.joining(", "));
        return others.isEmpty() ? null : new NotAskedBack(others, names());
    }

    /** Why the texts may not become these, or null if they may. */
    @Nullable
    Refusal objectionToChange(SectionTexts before, SectionTexts after) {
        Set<String> keys = new TreeSet<>(before.byKey().keySet());
        keys.addAll(after.byKey().keySet());
        return keys.stream()
                .filter(key -> !before.of(key).equals(after.of(key)))
                .map(this::objectionToSection)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    Optional<PartRequest> find(Kind kind, String code) {
        return requests.stream().filter(request -> request.asksFor(kind, code)).findFirst();
    }
}
