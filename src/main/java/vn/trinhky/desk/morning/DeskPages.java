package vn.trinhky.desk.morning;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.trinhky.dispatch.board.BoardFilter;
import vn.trinhky.dispatch.board.Show;
import vn.trinhky.office.Officer;
import vn.trinhky.office.absence.AbsenceSheet;
import vn.trinhky.regime.brief.RoundsInBrief;
import vn.trinhky.review.remarks.Remarking;

/** The officer's desk. */
@Controller
class DeskPages {

    /** The desk shows the latest year; all the others are in the list. */
    private static final int LATEST = 4;

    private final Desk desk;
    private final RoundsInBrief rounds;
    private final Remarking remarking;
    private final AbsenceSheet absences;
    private final Clock clock;

    DeskPages(Desk desk, RoundsInBrief rounds, Remarking remarking, AbsenceSheet absences, Clock clock) {
        this.desk = desk;
        this.rounds = rounds;
        this.remarking = remarking;
        this.absences = absences;
        this.clock = clock;
    }

    @GetMapping("/")
    String desk(@ModelAttribute DeskFilter filter, Officer officer, Model model) {
        DeskView view = desk.laid(officer, filter);
        model.addAttribute("desk", view);
        model.addAttribute("unopened", desk.unopened(officer));
        model.addAttribute("mentions", remarking.mentioning(officer));
        model.addAttribute("rounds", rounds.takenPartIn(officer, LATEST));
        model.addAttribute("absence", absences.present(officer).orElse(null));
        model.addAttribute("me", officer);
        model.addAttribute("now", clock.instant());
        model.addAttribute("today", view.today());
        model.addAttribute("troubled", BoardFilter.of(Show.TROUBLE));
        return "desk";
    }
}
