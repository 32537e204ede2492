package vn.trinhky.review.changes;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.FrozenReport;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.redline.Redline;
import vn.trinhky.office.Officer;
import vn.trinhky.review.changes.SectionChange.State;
import vn.trinhky.writing.Redlines;

/** Compares a version with what a reviewer saw of earlier ones. */
@Component
public class SinceLastLook {

    private final LookedSections looked;
    private final Compilation compilation;
    private final Redlines redlines;

    SinceLastLook(LookedSections looked, Compilation compilation, Redlines redlines) {
        this.looked = looked;
        this.compilation = compilation;
        this.redlines = redlines;
    }

    /**
     * What each section and appendix of a version is to the reviewer, by its key and in the order of the document. Earlier
     * versions are read once each, and only those from which a section differs.
     */
    @Transactional(readOnly = true)
    public Map<String, SectionChange> of(FrozenReport text, Officer reviewer) {
        Map<String, LookedAt> seen = looked.by(reviewer.id(), text.report());
        Map<String, String> digests = seen.isEmpty() ? Map.of() : Sections.digests(text);
        Map<Integer, Map<String, Manuscript>> versions = new HashMap<>();
        Map<String, SectionChange> changes = new LinkedHashMap<>();
        Sections.of(text).forEach((key, section) -> {
            LookedAt look = seen.get(key);
            if (look == null || look.number() >= text.number() || look.digest().equals(digests.get(key))) {
                changes.put(key, same(look, text.number()));
            } else {
                Map<String, Manuscript> then = versions.computeIfAbsent(
                        look.number(), number -> Sections.of(compilation.frozen(text.report(), number)));
                changes.put(key, compared(then.getOrDefault(key, Manuscript.empty()), section, look));
            }
        });
        return changes;
    }

    private static SectionChange same(@Nullable LookedAt look, int number) {
        if (look == null) {
            return new SectionChange(State.NEW, 0, null);
        }
        State cleared = look.number() >= number ? State.CLEARED : State.STILL_CLEARED;
        return new SectionChange(look.cleared() ? cleared : State.OPEN, look.number(), null);
    }

    /** Where a block came from, or its id, may differ without a word having changed. */
    private SectionChange compared(Manuscript then, Manuscript now, LookedAt look) {
        if (Redline.of(then, now).isUnchanged()) {
            return new SectionChange(look.cleared() ? State.STILL_CLEARED : State.OPEN, look.number(), null);
        }
        boolean sameTitle = Sections.haveOneTitle(then, now);
        String redline = sameTitle
                ? redlines.html(Sections.untitled(then), Sections.untitled(now))
                : redlines.html(then, now);
        return new SectionChange(State.CHANGED, look.number(), redline);
    }
}
