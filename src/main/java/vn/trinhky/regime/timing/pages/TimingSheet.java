package vn.trinhky.regime.timing.pages;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.trinhky.regime.ReportingRegime;
import vn.trinhky.regime.UnitGroup;
import vn.trinhky.regime.timing.PlannedPeriod;
import vn.trinhky.regime.timing.TimingVersion;
import vn.trinhky.web.Refusal;

/**
 * A regime's timing, laid out to be decided about.
 *
 * @param objection why this officer may only read, null if she may decide
 * @param periods what comes of what the form says; empty when it cannot be read
 * @param asked whether that is a preview of something that is not in force
 */
record TimingSheet(
        ReportingRegime regime,
        TimingForm form,
        @Nullable Refusal objection,
        List<TimingVersion> versions,
        List<PlannedPeriod> periods,
        boolean asked) {

    public List<UnitGroup> circles() {
        return regime.plan().circles();
    }

    /** What a group or kind is called. */
    public String circle(String code, Locale language) {
        return circles().stream()
                .filter(circle -> circle.code().equals(code))
                .findFirst()
                .map(circle -> language.getLanguage().equals("vi") ? circle.name() : circle.nameEn())
                .orElse(code);
    }

    /** Whether the year of any day is only computed. */
    public boolean computed() {
        return periods.stream().flatMap(period -> period.days().stream()).anyMatch(PlannedPeriod.Day::computed);
    }
}
