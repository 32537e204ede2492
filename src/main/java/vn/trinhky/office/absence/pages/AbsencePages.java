package vn.trinhky.office.absence.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.absence.AbsenceKeeping;
import vn.trinhky.office.absence.AbsenceLine;
import vn.trinhky.office.absence.AbsenceSheet;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Refusal;

/** Where people say that they are absent, and administrators say it of the people of their units. */
@Controller
@RequestMapping("/absences")
class AbsencePages {

    private static final String DONE = "redirect:/absences";

    private final AbsenceKeeping keeping;
    private final AbsenceSheet sheet;
    private final OfficeDirectory office;
    private final Clock clock;

    AbsencePages(AbsenceKeeping keeping, AbsenceSheet sheet, OfficeDirectory office, Clock clock) {
        this.keeping = keeping;
        this.sheet = sheet;
        this.office = office;
        this.clock = clock;
    }

    /**
     * @param find a part of a name, for an administrator who looks for one of her people
     * @param of whose absence she wants to enter
     */
    @GetMapping
    String absences(
            @RequestParam(defaultValue = "") String find,
            @RequestParam(required = false) @Nullable UUID of,
            Officer officer,
            Model model) {
        fill(AbsenceForm.blank(of, LocalDate.now(clock)), find, officer, model);
        return "absences";
    }

    @PostMapping
    ModelAndView set(@ModelAttribute AbsenceForm form, Officer officer, Model model, RedirectAttributes next) {
        return attempt(
                () -> keeping.set(form.personOr(officer), form.read(), officer),
                () -> fill(form, "", officer, model),
                new Answer("absences", "absence.set", model, next));
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Officer officer, Model model) {
        AbsenceLine line = sheet.line(id, officer);
        fillOne(line, AbsenceForm.of(line), officer, model);
        return "absence";
    }

    @PostMapping("/{id}")
    ModelAndView change(
            @PathVariable UUID id,
            @ModelAttribute AbsenceForm form,
            Officer officer,
            Model model,
            RedirectAttributes next) {
        AbsenceLine line = sheet.line(id, officer);
        return attempt(
                () -> keeping.change(id, form.read(), officer),
                () -> fillOne(line, form, officer, model),
                new Answer("absence", "absence.changed", model, next));
    }

    @PostMapping("/{id}/ending")
    ModelAndView end(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String reason,
            Officer officer,
            Model model,
            RedirectAttributes next) {
        AbsenceLine line = sheet.line(id, officer);
        return attempt(
                () -> keeping.end(id, reason, officer),
                () -> fillOne(line, AbsenceForm.of(line), officer, model),
                new Answer("absence", "absence.ended", model, next));
    }

    /** Where it goes on: to the page with what was typed, or to the list with a message. */
    private record Answer(String page, String message, Model model, RedirectAttributes next) {}

    private static ModelAndView attempt(Runnable verb, Runnable fill, Answer answer) {
        try {
            verb.run();
            answer.next().addFlashAttribute("flash", answer.message());
            return new ModelAndView(DONE);
        } catch (InvalidInput wrong) {
            answer.model().addAttribute("wrong", wrong);
            fill.run();
            return new ModelAndView(answer.page(), answer.model().asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (Refusal forbidden) {
            answer.model().addAttribute("forbidden", forbidden);
            fill.run();
            return new ModelAndView(answer.page(), answer.model().asMap(), HttpStatus.CONFLICT);
        }
    }

    private void fill(AbsenceForm form, String find, Officer officer, Model model) {
        PersonId person = form.personOr(officer);
        if (!keeping.mayKeep(person, officer)) {
            throw new NotHere();
        }
        List<AbsenceLine> about = sheet.about(officer);
        model.addAttribute("form", form)
                .addAttribute("other", person.equals(officer.id()) ? null : office.person(person))
                .addAttribute("substitutes", sheet.substitutesFor(person))
                .addAttribute(
                        "own",
                        about.stream().filter(line -> line.isOf(officer.id())).toList())
                .addAttribute(
                        "standingIn",
                        about.stream().filter(line -> !line.isOf(officer.id())).toList())
                .addAttribute("signs", officer.holds(PostKind.SIGNATORY))
                .addAttribute("administers", officer.holds(PostKind.ADMINISTRATOR))
                .addAttribute("lookedAfter", sheet.lookedAfterBy(officer))
                .addAttribute("find", find)
                .addAttribute("found", sheet.meant(find, officer))
                .addAttribute("history", history(officer.id()));
    }

    private void fillOne(AbsenceLine line, AbsenceForm form, Officer officer, Model model) {
        PersonId person = new PersonId(line.personId());
        model.addAttribute("line", line)
                .addAttribute("form", form)
                .addAttribute("other", line.isOf(officer.id()) ? null : office.person(person))
                .addAttribute("substitutes", sheet.substitutesFor(person))
                .addAttribute("history", history(person));
    }

    private List<SaidOfAbsence> history(PersonId person) {
        return sheet.history(person).stream().map(SaidOfAbsence::new).toList();
    }
}
