package vn.trinhky.regime.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.journal.Journal;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.RoundChanging;
import vn.trinhky.regime.RoundId;
import vn.trinhky.regime.changing.RoundChange;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Refusal;

/** The page on which the compiler changes a round that is under way: first what it would touch, then her word. */
@Controller
class ChangePages {

    private final Reporting reporting;
    private final RoundChanging changing;
    private final ChangeReading reading;
    private final OfficeDirectory office;
    private final Journal journal;
    private final Clock clock;

    ChangePages(
            Reporting reporting,
            RoundChanging changing,
            ChangeReading reading,
            OfficeDirectory office,
            Journal journal,
            Clock clock) {
        this.reporting = reporting;
        this.changing = changing;
        this.reading = reading;
        this.office = office;
        this.journal = journal;
        this.clock = clock;
    }

    @GetMapping("/rounds/{id}/changes")
    ModelAndView changes(@PathVariable UUID id, Officer officer) {
        return page(compiled(id, officer), officer, HttpStatus.OK);
    }

    /** What a change would touch; asking changes nothing. */
    @GetMapping("/rounds/{id}/changes/preview")
    ModelAndView preview(@PathVariable UUID id, @ModelAttribute("wanted") WantedChange wanted, Officer officer) {
        Round round = compiled(id, officer);
        try {
            RoundChange change = reading.read(wanted, round);
            RoundChanging.Preview preview = changing.preview(round.id(), change, officer);
            return new ModelAndView("round-change")
                    .addObject("round", round)
                    .addObject("wanted", wanted)
                    .addObject(
                            "line",
                            new ChangeLine(change.milestone().name(), change.details(round, office), null, null))
                    .addObject("preview", preview);
        } catch (InvalidInput invalid) {
            return page(round, officer, HttpStatus.UNPROCESSABLE_CONTENT).addObject("invalid", invalid);
        } catch (Refusal refusal) {
            return page(round, officer, HttpStatus.CONFLICT).addObject("refusal", refusal);
        }
    }

    @PostMapping("/rounds/{id}/changes")
    ModelAndView change(
            @PathVariable UUID id,
            @ModelAttribute("wanted") WantedChange wanted,
            Officer officer,
            RedirectAttributes next) {
        Round round = compiled(id, officer);
        try {
            changing.change(round.id(), reading.read(wanted, round), officer);
        } catch (InvalidInput invalid) {
            return page(round, officer, HttpStatus.UNPROCESSABLE_CONTENT).addObject("invalid", invalid);
        } catch (Refusal refusal) {
            return page(reporting.round(round.id()), officer, HttpStatus.CONFLICT)
                    .addObject("refusal", refusal);
        }
        next.addFlashAttribute("flash", "changing.done");
        return new ModelAndView("redirect:/rounds/" + id + "/changes");
    }

    private Round compiled(UUID id, Officer officer) {
        Round round = reporting.roundFor(new RoundId(id), officer);
        if (!round.isCompiledBy(officer)) {
            throw new NotHere();
        }
        return round;
    }

    private ModelAndView page(Round round, Officer officer, HttpStatus status) {
        ChangeSheet sheet = new ChangeSheet(
                round,
                office.unitsById(round.plan().contributors()),
                office.peopleById(round.plan().reviewers()),
                reading.otherUnits(round),
                reading.otherReviewers(round),
                round.objectionToChanging(officer),
                ChangeLine.of(journal.entries(round.id().value())));
        return new ModelAndView("round-changes", status)
                .addObject("sheet", sheet)
                .addObject("round", round)
                .addObject("today", LocalDate.now(clock));
    }
}
