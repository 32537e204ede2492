package vn.trinhky.punctuality;

import java.util.List;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.ReportingRegime;

/**
 * A regime as far as an officer sees it.
 *
 * @param whole whether she sees all units: who works on its reports does, and administrators
 * @param own the units whose records are hers, for those who do not
 */
public record SeenRegime(ReportingRegime regime, boolean whole, List<UnitId> own) {

    public boolean shows(UnitId unit) {
        return whole || own.contains(unit);
    }
}
