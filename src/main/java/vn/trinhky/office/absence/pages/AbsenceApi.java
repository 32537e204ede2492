package vn.trinhky.office.absence.pages;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.absence.AbsenceKeeping;
import vn.trinhky.office.absence.AbsenceLine;
import vn.trinhky.office.absence.AbsenceSheet;
import vn.trinhky.office.absence.Colleague;
import vn.trinhky.web.NotHere;

/**
 * Absences for programs. Whoever stands in asks for the work itself below {@code /on-behalf/<absence>}, as
 * {@code /on-behalf/<absence>/api/v1/tasks}.
 */
@RestController
@RequestMapping("/api/v1/absences")
class AbsenceApi {

    private final AbsenceKeeping keeping;
    private final AbsenceSheet sheet;

    AbsenceApi(AbsenceKeeping keeping, AbsenceSheet sheet) {
        this.keeping = keeping;
        this.sheet = sheet;
    }

    /**
     * All that an officer may see.
     *
     * @param about her own, and those in which she stands in
     * @param lookedAfter those of the people of the units that she administers
     */
    record Sheet(List<AbsenceLine> about, List<AbsenceLine> lookedAfter) {}

    /** @param reason has to be given by an administrator */
    record Ending(@Nullable String reason) {}

    /** Somebody who may stand in. */
    record Substitute(UUID id, String name, String post) {

        static Substitute of(Colleague colleague) {
            return new Substitute(colleague.id().value(), colleague.name(), colleague.post());
        }
    }

    @GetMapping
    Sheet all(Officer officer) {
        return new Sheet(sheet.about(officer), sheet.lookedAfterBy(officer));
    }

    /** Who may stand in for a person, the nearest first; for oneself when none is named. */
    @GetMapping("/substitutes")
    List<Substitute> substitutes(@RequestParam Optional<UUID> person, Officer officer) {
        PersonId whose = person.map(PersonId::new).orElse(officer.id());
        if (!keeping.mayKeep(whose, officer)) {
            throw new NotHere();
        }
        return sheet.substitutesFor(whose).stream().map(Substitute::of).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    AbsenceLine set(@RequestBody AbsenceForm form, Officer officer) {
        return sheet.line(keeping.set(form.personOr(officer), form.read(), officer), officer);
    }

    @GetMapping("/{id}")
    AbsenceLine one(@PathVariable UUID id, Officer officer) {
        return sheet.line(id, officer);
    }

    /** Other days or another substitute, from now on. */
    @PutMapping("/{id}")
    AbsenceLine change(@PathVariable UUID id, @RequestBody AbsenceForm form, Officer officer) {
        keeping.change(id, form.read(), officer);
        return sheet.line(id, officer);
    }

    /** Ends it at once, or takes it back before it begins. */
    @PostMapping("/{id}/ending")
    AbsenceLine end(@PathVariable UUID id, @RequestBody Ending ending, Officer officer) {
        keeping.end(id, ending.reason(), officer);
        return sheet.line(id, officer);
    }
}
