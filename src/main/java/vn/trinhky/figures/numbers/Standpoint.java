package vn.trinhky.figures.numbers;

import java.util.List;
import vn.trinhky.figures.speech.FigureSetting;
import vn.trinhky.manuscript.FigureQuestion.Scope;
import vn.trinhky.regime.ReportingPeriod;

/**
 * From where a text speaks.
 *
 * @param writer whose figures its sentences mean when they name nobody: a part its unit's, the report all units'
 * @param groups that figures are also added up for
 */
record Standpoint(ReportingPeriod period, Scope writer, List<Scope> groups) {

    static Standpoint of(FigureSetting setting) {
        return new Standpoint(
                setting.round().period(),
                setting.own() == null ? Scope.ALL : Scope.OWN,
                setting.round().plan().groups().stream()
                        .map(group -> Scope.group(group.code()))
                        .toList());
    }
}
