package vn.trinhky.review;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.FrozenReport;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.Typesetting;
import vn.trinhky.word.LayoutProfile;

/**
 * Drafts in print, for the check of the layout. A version never changes, so the latest few are kept: a page with ten
 * pictures sets the document once.
 */
@Component
class Proofs {

    private static final int KEPT = 6;

    private final Typesetting typesetting;
    private final Map<Version, Typesetting.Forms> latest = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Version, Typesetting.Forms> eldest) {
            return size() > KEPT;
        }
    };

    /** The same version is set otherwise when the day or somebody brings other layout rules. */
    private record Version(ReportId report, int number, LayoutProfile layout) {}

    Proofs(Typesetting typesetting) {
        this.typesetting = typesetting;
    }

    /** Both forms of a version without a number. */
    Typesetting.Forms of(FrozenReport text) {
        Version version = new Version(text.report(), text.number(), typesetting.layout(text));
        Typesetting.Forms known = known(version);
        return known == null ? keep(version, typesetting.set(text, null)) : known;
    }

    private Typesetting.@Nullable Forms known(Version version) {
        synchronized (latest) {
            return latest.get(version);
        }
    }

    private Typesetting.Forms keep(Version version, Typesetting.Forms forms) {
        synchronized (latest) {
            latest.put(version, forms);
        }
        return forms;
    }
}
