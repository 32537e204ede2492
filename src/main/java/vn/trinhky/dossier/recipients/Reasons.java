package vn.trinhky.dossier.recipients;

import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.trinhky.dossier.room.BothLanguages;
import vn.trinhky.regime.distribution.Standing.Because;
import vn.trinhky.regime.distribution.Standing.Way;

/** Why somebody stood behind a line, in words. */
@Component
class Reasons {

    private final BothLanguages words;

    Reasons(BothLanguages words) {
        this.words = words;
    }

    /** Vietnamese, then English. */
    public String both(Because because) {
        return BothLanguages.IN_ORDER.stream()
                .map(language -> in(language, because))
                .collect(Collectors.joining(" / "));
    }

    private String in(Locale language, Because because) {
        if (because.way() == Way.NAMED) {
            return words.in(language, "dossier.distribution.named");
        }
        String kind = because.kind() == null ? "" : words.in(language, "summary.kind." + because.kind());
        return words.in(
                language, "list.because." + because.way(), because.words() == null ? "" : because.words(), kind);
    }
}
