package vn.trinhky.compilation.corrections;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import vn.trinhky.compilation.ReportedWords;
import vn.trinhky.drafting.SubmittedVersion;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.office.UnitId;

/** What one unit submitted, version by version; each is read once, however many sections and blocks ask for it. */
final class SubmittedTexts {

    private final UnitId unit;
    private final SubmittedVersion newest;
    private final IntFunction<Optional<SubmittedVersion>> reading;
    private final Map<Integer, Optional<SubmittedVersion>> read = new HashMap<>();

    /** @param reading finds an earlier version by its number; nothing where there is none */
    SubmittedTexts(UnitId unit, SubmittedVersion newest, IntFunction<Optional<SubmittedVersion>> reading) {
        this.unit = unit;
        this.newest = newest;
        this.reading = reading;
        read.put(newest.number(), Optional.of(newest));
    }

    SubmittedVersion newest() {
        return newest;
    }

    /** A section as the unit submitted it; empty for a version that does not exist. */
    Manuscript text(int version, String section) {
        return version(version).map(submitted -> submitted.text(section)).orElse(Manuscript.empty());
    }

    /** A version as the report says it. */
    SectionTexts said(int version) {
        SectionTexts said = SectionTexts.none();
        Map<String, Manuscript> texts =
                version(version).map(submitted -> submitted.texts().byKey()).orElse(Map.of());
        for (var section : texts.entrySet()) {
            said = said.with(section.getKey(), ReportedWords.of(section.getValue(), unit));
        }
        return said;
    }

    private Optional<SubmittedVersion> version(int number) {
        return read.computeIfAbsent(number, reading::apply);
    }
}
