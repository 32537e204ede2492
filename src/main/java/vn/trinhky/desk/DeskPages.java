package vn.trinhky.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.trinhky.dispatch.board.BoardFilter;
import vn.trinhky.dispatch.board.Show;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.absence.AbsenceSheet;
import vn.trinhky.regime.Round;
import vn.trinhky.review.remarks.Remarking;

/** The officer's desk and the list of her rounds. */
@Controller
class DeskPages {

    /** The desk shows the latest year; all the others are in the list. */
    private static final int LATEST = 4;

    private final Desk desk;
    private final Remarking remarking;
    private final AbsenceSheet absences;
    private final Clock clock;

    DeskPages(Desk desk, Remarking remarking, AbsenceSheet absences, Clock clock) {
        this.desk = desk;
        this.remarking = remarking;
        this.absences = absences;
        this.clock = clock;
    }

    @GetMapping("/")
    String desk(Officer officer, Model model) {
        List<Round> rounds = desk.rounds(officer);
        model.addAttribute("chores", desk.chores(officer, rounds));
        model.addAttribute("unopened", desk.unopened(officer));
        model.addAttribute("arrivals", desk.arrivals(officer));
        model.addAttribute("mentions", remarking.mentioning(officer));
        model.addAttribute("rounds", rounds.stream().limit(LATEST).toList());
        model.addAttribute("absence", absences.present(officer).orElse(null));
        model.addAttribute("me", officer);
        model.addAttribute("now", clock.instant());
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("troubled", BoardFilter.of(Show.TROUBLE));
        return "desk";
    }

    @GetMapping("/rounds")
    String rounds(Officer officer, Model model) {
        model.addAttribute("rounds", desk.rounds(officer));
        model.addAttribute("opensRounds", officer.holds(PostKind.COMPILER));
        model.addAttribute("today", LocalDate.now(clock));
        return "rounds";
    }
}
