package vn.trinhky.register.terms;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.office.Officer;

/** Terms for programs. */
@RestController
@RequestMapping("/api/v1/register/terms")
class TermApi {

    private final Terms terms;

    TermApi(Terms terms) {
        this.terms = terms;
    }

    /** A term as a program reads it. */
    record TermLine(
            UUID id,
            UUID body,
            Term.Kind kind,
            String name,
            LocalDate firstDay,
            @Nullable LocalDate lastDay,
            int firstNumber,
            @Nullable String ground,
            String openedBy) {

        static TermLine of(Term term) {
            return new TermLine(
                    term.id(),
                    term.body(),
                    term.kind(),
                    term.name(),
                    term.firstDay(),
                    term.lastDay(),
                    term.firstNumber(),
                    term.ground(),
                    term.openedBy());
        }
    }

    /**
     * A term that shall be opened.
     *
     * @param kind null for an ordinary term
     * @param firstNumber null for 1
     */
    record Wanted(
            @NotNull UUID body,
            Term.@Nullable Kind kind,
            @NotNull String name,
            @NotNull LocalDate firstDay,
            @Nullable Integer firstNumber,
            @NotNull String ground) {

        NewTerm term() {
            return new NewTerm(
                    body,
                    kind == null ? Term.Kind.TERM : kind,
                    name,
                    firstDay,
                    firstNumber == null ? 1 : firstNumber,
                    ground);
        }
    }

    /** The last day of a term that shall be ended. */
    record Closing(@NotNull LocalDate lastDay) {}

    /** The terms of the officer's bodies, newest first. */
    @GetMapping
    List<TermLine> terms(Officer officer) {
        return terms.of(KeptBodies.readBy(officer)).stream().map(TermLine::of).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    TermLine open(@Valid @RequestBody Wanted wanted, Officer officer) {
        return TermLine.of(terms.open(wanted.term(), officer));
    }

    @PostMapping("/{id}/closing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(@PathVariable UUID id, @Valid @RequestBody Closing closing, Officer officer) {
        terms.close(id, closing.lastDay(), officer);
    }

    /** Takes back the opening of a term in which nothing was numbered. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable UUID id, Officer officer) {
        terms.withdraw(id, officer);
    }
}
