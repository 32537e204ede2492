package vn.trinhky.desk;

import java.util.ArrayList;
import java.util.List;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.desk.RoundSheet.Door;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PostKind;
import vn.trinhky.regime.Round;

/** The pages of a report that have something in them by now, for the officers whose work they are. */
final class Doors {

    private Doors() {}

    static List<Door> of(Round round, Standing standing, Officer officer) {
        List<Door> doors = new ArrayList<>();
        doors.add(new Door("map", "/rounds/" + round.id().value() + "/map"));
        doors.add(new Door("figures", "/rounds/" + round.id().value() + "/figures"));
        doors.add(new Door("punctuality", "/rounds/" + round.id().value() + "/punctuality"));
        if (!round.isWorkedOnBy(officer)) {
            return doors;
        }
        doors.add(new Door("tasks", "/rounds/" + round.id().value() + "/tasks"));
        String report = "/reports/" + standing.report().value();
        PathStep step = standing.step();
        if (round.isCompiledBy(officer)) {
            doors.add(new Door("text", report + "/text"));
            doors.add(new Door("changes", "/rounds/" + round.id().value() + "/changes"));
            doors.add(new Door("timing", "/regimes/" + round.regime().value() + "/timing"));
        }
        if (step.compareTo(PathStep.DISPATCH) < 0 && (round.isClerkedBy(officer) || round.isCompiledBy(officer))) {
            doors.add(new Door("distribution", "/rounds/" + round.id().value() + "/distribution"));
        }
        if (standing.review().filter(review -> review.isReviewedBy(officer)).isPresent()
                && officer.holds(PostKind.REVIEWER)) {
            doors.add(new Door("review", report + "/review"));
        }
        if (round.isClerkedBy(officer) && step.compareTo(PathStep.LAYOUT) <= 0) {
            doors.add(new Door("marks", report + "/marks"));
        }
        if (round.isClerkedBy(officer) && step == PathStep.LAYOUT) {
            doors.add(new Door("layout", report + "/layout"));
        }
        if (round.signatory().equals(officer.id()) && step == PathStep.SIGNATURE) {
            doors.add(new Door("signature", report + "/signature"));
        }
        if (round.isClerkedBy(officer) && step == PathStep.ISSUE) {
            doors.add(new Door("issue", report + "/issue"));
        }
        if (step.compareTo(PathStep.DISPATCH) >= 0 && (round.isClerkedBy(officer) || round.isCompiledBy(officer))) {
            doors.add(new Door("dispatch", report + "/dispatch"));
            doors.add(new Door("recipients", report + "/distribution"));
        }
        if (step.compareTo(PathStep.DISPATCH) >= 0) {
            doors.add(new Door("dossier", report + "/dossier"));
            doors.add(new Door("validity", report + "/validity"));
        }
        ReportId replaced = standing.replaced();
        if (replaced != null) {
            doors.add(new Door("replaced", "/reports/" + replaced.value() + "/validity"));
        }
        doors.add(new Door("journal", "/rounds/" + round.id().value() + "/journal"));
        return doors;
    }
}
