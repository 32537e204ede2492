package vn.trinhky.incoming.inbox;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.incoming.Handling;
import vn.trinhky.incoming.IncomingId;
import vn.trinhky.incoming.Receiving;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PersonId;
import vn.trinhky.web.StatedReason;

/** What has arrived for an officer and the units whose post she opens, for programs. */
@RestController
@RequestMapping("/api/v1/inbox")
class InboxApi {

    private final Inbox inbox;
    private final Receiving receiving;
    private final Handling handling;
    private final ArrivalSheets sheets;
    private final Verification verification;

    InboxApi(
            Inbox inbox,
            Receiving receiving,
            Handling handling,
            ArrivalSheets sheets,
            Verification verification) {
        this.inbox = inbox;
        this.receiving = receiving;
        this.handling = handling;
        this.sheets = sheets;
        this.verification = verification;
    }

    /** Who is in charge, until when, and what is to be done. */
    record Assignment(
            @NotNull UUID person,
            @Nullable LocalDate due,
            @Nullable String instruction) {}

    /** What somebody says. */
    record Said(@Nullable String words) {

        String orNothing() {
            return Objects.requireNonNullElse(words, "");
        }
    }

    /**
     * Newest first, fifty a page. How many there are altogether stands in the header {@code X-Total-Count}.
     *
     * @param page counted from 1
     */
    @GetMapping
    ResponseEntity<List<InboxLine>> inbox(
            @ModelAttribute InboxFilter filter, @RequestParam(defaultValue = "1") int page, Officer officer) {
        FoundArrivals found = inbox.find(officer, filter, Math.max(1, page));
        return ResponseEntity.ok()
                .header("X-Total-Count", Integer.toString(found.all()))
                .body(found.lines());
    }

    @GetMapping("/{id}")
    ArrivalRecord letter(@PathVariable UUID id, Officer officer) {
        return ArrivalRecord.of(
                sheets.sheet(receiving.document(new IncomingId(id), officer), officer));
    }

    /** The officer has the document before her; only the first time counts. */
    @PostMapping("/{id}/opening")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void open(@PathVariable UUID id, Officer officer) {
        receiving.open(new IncomingId(id), officer);
    }

    /** Accepts the document: its sender knows, and a unit's gets its number. */
    @PostMapping("/{id}/acknowledgement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void accept(@PathVariable UUID id, Officer officer) {
        receiving.accept(new IncomingId(id), officer);
    }

    @PostMapping("/{id}/refusal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void refuse(@PathVariable UUID id, @Valid @RequestBody StatedReason why, Officer officer) {
        receiving.refuse(new IncomingId(id), why.reason(), officer);
    }

    /** Checks the signatures of the document's PDF and keeps what was found. */
    @PostMapping("/{id}/check")
    ArrivalRecord.CheckRecord check(@PathVariable UUID id, Officer officer) {
        verification.check(new IncomingId(id), officer);
        return Objects.requireNonNull(letter(id, officer).check());
    }

    @PostMapping("/{id}/assignment")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void assign(@PathVariable UUID id, @Valid @RequestBody Assignment to, Officer officer) {
        String instruction = Objects.requireNonNullElse(to.instruction(), "");
        handling.assign(new IncomingId(id), new PersonId(to.person()), to.due(), instruction, officer);
    }

    @PostMapping("/{id}/notes")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remark(@PathVariable UUID id, @RequestBody Said said, Officer officer) {
        handling.remark(new IncomingId(id), said.orNothing(), officer);
    }

    /** Writes column 10 of the register. */
    @PutMapping("/{id}/book-note")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void annotate(@PathVariable UUID id, @RequestBody Said said, Officer officer) {
        handling.annotate(new IncomingId(id), said.orNothing(), officer);
    }

    @PostMapping("/{id}/handled")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void finish(@PathVariable UUID id, @RequestBody Said said, Officer officer) {
        handling.finish(new IncomingId(id), said.orNothing(), officer);
    }

    @PostMapping("/{id}/reopening")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeUpAgain(@PathVariable UUID id, Officer officer) {
        handling.takeUpAgain(new IncomingId(id), officer);
    }
}
