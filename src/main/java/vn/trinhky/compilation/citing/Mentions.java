package vn.trinhky.compilation.citing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trinhky.citations.KnownDocuments;
import vn.trinhky.compilation.citing.CitationFinding.OtherMention;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.citing.Citation;
import vn.trinhky.manuscript.citing.Citations;
import vn.trinhky.manuscript.citing.FoundCitation;
import vn.trinhky.manuscript.outline.Outline;

/** All mentions of documents in a report and in what units wrote for it, by the number under which they are known. */
final class Mentions {

    private final List<OtherMention> inReport = new ArrayList<>();
    private final Map<String, List<OtherMention>> byKey = new LinkedHashMap<>();
    private final Set<String> blocks = new HashSet<>();

    void add(Outline outline, SectionTexts texts) {
        for (Outline.Entry entry : outline.entries()) {
            for (FoundCitation found : Citations.in(texts.of(entry.key()))) {
                OtherMention mention = new OtherMention(null, entry.key(), found);
                inReport.add(mention);
                blocks.add(found.place().block().value());
                note(mention);
            }
        }
    }

    /** A paragraph that the report has taken over is the report's own. */
    void add(ContributedTexts.Contributed part) {
        for (FoundCitation found : Citations.in(part.text())) {
            if (!blocks.contains(found.place().block().value())) {
                note(new OtherMention(part.unitName(), part.section(), found));
            }
        }
    }

    private void note(OtherMention mention) {
        if (!mention.found().citation().sign().isBare()) {
            byKey.computeIfAbsent(mention.found().citation().sign().key(), key -> new ArrayList<>())
                    .add(mention);
        }
    }

    List<OtherMention> inReport() {
        return inReport;
    }

    /** For every document that is mentioned with two dates or bodies: one mention of each saying. */
    List<List<OtherMention>> disagreeing() {
        List<List<OtherMention>> all = new ArrayList<>();
        for (List<OtherMention> mentions : byKey.values()) {
            for (OtherMention one : mentions) {
                List<OtherMention> others = against(one.found());
                if (!others.isEmpty()) {
                    List<OtherMention> together = new ArrayList<>(List.of(one));
                    together.addAll(others);
                    all.add(together);
                    break;
                }
            }
        }
        return all;
    }

    List<Citation> all() {
        List<Citation> all = new ArrayList<>();
        inReport.forEach(mention -> all.add(mention.found().citation()));
        return all;
    }

    /** Mentions that say another date or body than this one; each saying is named once. */
    List<OtherMention> against(FoundCitation one) {
        Map<String, OtherMention> others = new LinkedHashMap<>();
        for (OtherMention other : byKey.getOrDefault(one.citation().sign().key(), List.of())) {
            if (disagree(one.citation(), other.found().citation())) {
                others.putIfAbsent(
                        other.found().citation().date() + "/" + other.found().citation().body(), other);
            }
        }
        return List.copyOf(others.values());
    }

    static boolean disagree(Citation one, Citation other) {
        @Nullable Object first = one.date();
        @Nullable Object second = other.date();
        boolean dates = first != null && second != null && !Objects.equals(first, second);
        return dates || !KnownDocuments.bodiesAgree(one.body(), other.body());
    }
}
