package vn.trinhky.desk;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.trinhky.journal.Journal;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.RoundId;
import vn.trinhky.web.NotHere;

/** The journal of a round, for those who work on its report: it holds what was said to single units. */
@Controller
class JournalPages {

    private final Reporting reporting;
    private final Journal journal;

    JournalPages(Reporting reporting, Journal journal) {
        this.reporting = reporting;
        this.journal = journal;
    }

    @GetMapping("/rounds/{id}/journal")
    String journal(@PathVariable UUID id, Officer officer, Model model) {
        model.addAttribute("round", workedOn(id, officer));
        model.addAttribute(
                "lines", journal.entries(id).stream().map(JournalLine::new).toList());
        return "journal";
    }

    @GetMapping("/rounds/{id}/journal/check")
    String check(@PathVariable UUID id, Officer officer, Model model) {
        workedOn(id, officer);
        model.addAttribute("verdict", journal.verify(id));
        return journal(id, officer, model);
    }

    private Round workedOn(UUID id, Officer officer) {
        Round round = reporting.roundFor(new RoundId(id), officer);
        if (!round.isWorkedOnBy(officer)) {
            throw new NotHere();
        }
        return round;
    }
}
