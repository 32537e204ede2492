package vn.trinhky.incoming.edxml;

import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.exchange.StatusCode;
import vn.trinhky.office.Officer;
import vn.trinhky.web.Download;
import vn.trinhky.web.StatedReason;

/** Documents that came over the axis, for programs. */
@RestController
@RequestMapping("/api/v1/incoming/envelopes")
class ArrivedApi {

    private final ArrivedDesk desk;
    private final BroughtEnvelopes brought;

    ArrivedApi(ArrivedDesk desk, BroughtEnvelopes brought) {
        this.desk = desk;
        this.brought = brought;
    }

    /**
     * One document.
     *
     * @param code number and notation
     * @param progress the latest that was said to the sender
     */
    record ArrivedLine(
            UUID id,
            String documentId,
            String sender,
            String code,
            LocalDate date,
            String subject,
            Instant arrivedAt,
            ArrivedDocument.State state,
            ArrivedDocument.Recall recall,
            StatusCode progress,
            @Nullable String replacedBy,
            @Nullable String correction) {

        static ArrivedLine of(ArrivedDocument document) {
            return new ArrivedLine(
                    document.id(),
                    document.documentId(),
                    document.senderName(),
                    document.code(),
                    document.date(),
                    document.subject(),
                    document.arrivedAt(),
                    document.state(),
                    document.recall(),
                    document.progress(),
                    document.replacedBy(),
                    document.correction());
        }
    }

    /** The latest first. */
    @GetMapping
    List<ArrivedLine> all(Officer officer) {
        return desk.arrivedFor(officer).stream().map(ArrivedLine::of).toList();
    }

    @GetMapping("/{id}")
    ArrivedLine one(@PathVariable UUID id, Officer officer) {
        return ArrivedLine.of(desk.document(id, officer));
    }

    @GetMapping("/{id}/document.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, Officer officer) {
        String name = desk.document(id, officer).code().replace('/', '-');
        return Download.pdf(desk.pdf(id, officer), name);
    }

    /** Brings a file of the axis. */
    @PostMapping(consumes = MediaType.APPLICATION_XML_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    void bring(@RequestBody byte[] file) {
        brought.take(file);
    }

    @PostMapping("/{id}/acceptance")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void accept(@PathVariable UUID id, Officer officer) {
        desk.accept(id, officer);
    }

    @PostMapping("/{id}/refusal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void refuse(@PathVariable UUID id, @Valid @RequestBody StatedReason stated, Officer officer) {
        desk.refuse(id, stated.reason(), officer);
    }

    /** @param step assigned, in process or finished */
    @PostMapping("/{id}/progress")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void progress(@PathVariable UUID id, @RequestParam StatusCode step, Officer officer) {
        desk.progress(id, step, officer);
    }

    /** The unit gives up its copy. */
    @PostMapping("/{id}/recall/agreement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void agree(@PathVariable UUID id, Officer officer) {
        desk.agreeToRecall(id, officer);
    }

    /** The unit keeps its copy. */
    @PostMapping("/{id}/recall/refusal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(@PathVariable UUID id, @Valid @RequestBody StatedReason stated, Officer officer) {
        desk.refuseRecall(id, stated.reason(), officer);
    }
}
