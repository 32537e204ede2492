package vn.trinhky.review;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.FrozenReport;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.Typesetting;
import vn.trinhky.files.Digest;
import vn.trinhky.office.PersonId;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.RoundId;
import vn.trinhky.web.NotHere;
import vn.trinhky.word.LayoutProfile;

/**
 * Drafts in print, for the check of the layout and for the signatory before she takes a number. A version never changes,
 * so the latest few are kept: a page with ten pictures sets the document once.
 */
@Component
public class Proofs {

    private static final int KEPT = 6;

    private final Typesetting typesetting;
    private final Compilation compilation;
    private final Reporting reporting;
    private final Map<Version, Typesetting.Forms> latest = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Version, Typesetting.Forms> eldest) {
            return size() > KEPT;
        }
    };

    /** The same version is set otherwise by other layout rules, and for another signatory. */
    private record Version(ReportId report, int number, LayoutProfile layout, PersonId signatory) {}

    Proofs(Typesetting typesetting, Compilation compilation, Reporting reporting) {
        this.typesetting = typesetting;
        this.compilation = compilation;
        this.reporting = reporting;
    }

    /** Both forms of a version without a number, with the room for it. */
    public Typesetting.Forms of(FrozenReport text) {
        RoundId round = compilation.report(text.report()).round();
        PersonId signatory = reporting.round(round).signatory();
        Version version = new Version(text.report(), text.number(), typesetting.layout(text), signatory);
        Typesetting.Forms known = known(version);
        return known == null ? keep(version, typesetting.set(text, null)) : known;
    }

    /**
     * The PDF of which somebody has a page before her.
     *
     * @throws NotHere if the draft is another one by now: its pictures would not belong to that page
     */
    public byte[] pdf(FrozenReport text, String digest) {
        byte[] pdf = of(text).pdf();
        if (!Digest.of(pdf).value().equals(digest)) {
            throw new NotHere();
        }
        return pdf;
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
