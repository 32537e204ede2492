package vn.trinhky.review.changes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.FrozenReport;
import vn.trinhky.manuscript.Appendix;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Numbering;
import vn.trinhky.manuscript.outline.Outline;
import vn.trinhky.manuscript.redline.Redline;
import vn.trinhky.writing.Redlines;

/** Compares two whole versions, appendices and headings included, for somebody who reads only what differs. */
@Component
public class VersionChanges {

    private final Redlines redlines;

    VersionChanges(Redlines redlines) {
        this.redlines = redlines;
    }

    /** What differs, in the order of the later version; sections that it gave up come last. */
    public List<ChangedSection> between(FrozenReport before, FrozenReport after) {
        Map<String, Manuscript> then = Sections.of(before);
        Map<String, Manuscript> now = Sections.of(after);
        Map<String, String> headings = headings(after);
        headings(before).forEach(headings::putIfAbsent);
        Set<String> keys = new LinkedHashSet<>(now.keySet());
        keys.addAll(then.keySet());
        List<ChangedSection> changed = new ArrayList<>();
        for (String key : keys) {
            Manuscript old = then.getOrDefault(key, Manuscript.empty());
            Manuscript present = now.getOrDefault(key, Manuscript.empty());
            Redline redline = Redline.of(old, present);
            if (!redline.isUnchanged()) {
                changed.add(
                        new ChangedSection(key, headings.getOrDefault(key, ""), redline.words(), html(old, present)));
            }
        }
        return List.copyOf(changed);
    }

    /** The page names the heading; only one that changed is shown as words. */
    private String html(Manuscript then, Manuscript now) {
        return Sections.haveOneTitle(then, now)
                ? redlines.html(Sections.untitled(then), Sections.untitled(now))
                : redlines.html(then, now);
    }

    private static Map<String, String> headings(FrozenReport text) {
        Numbering numbering = Numbering.fromTheBeginning();
        Map<String, String> headings = new LinkedHashMap<>();
        for (Outline.Entry entry : text.outline().entries()) {
            headings.put(
                    entry.key(),
                    entry.level() == 0 ? entry.title() : numbering.next(entry.level()) + " " + entry.title());
        }
        int place = 1;
        for (Appendix appendix : text.appendices()) {
            headings.put(Sections.appendix(place++), appendix.title());
        }
        return headings;
    }
}
