package vn.trinhky.dispatch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.recall.ReadableCopies;
import vn.trinhky.files.FileStore;
import vn.trinhky.issuing.IssuedReport;
import vn.trinhky.issuing.Issuing;
import vn.trinhky.office.Officer;
import vn.trinhky.web.Download;

/** What has arrived for an officer and the units whose post she opens, for programs. */
@RestController
@RequestMapping("/api/v1/inbox")
class InboxApi {

    private final Dispatching dispatching;
    private final Issuing issuing;
    private final ReadableCopies copies;
    private final FileStore files;

    InboxApi(Dispatching dispatching, Issuing issuing, ReadableCopies copies, FileStore files) {
        this.dispatching = dispatching;
        this.issuing = issuing;
        this.copies = copies;
        this.files = files;
    }

    record InboxLine(
            UUID id,
            String addressee,
            Delivery.State state,
            int number,
            String notation,
            LocalDate date,
            String subject,
            String signer,
            @Nullable Instant sentAt,
            @Nullable Instant openedAt,
            @Nullable Instant settledAt) {

        static InboxLine of(Delivery delivery, IssuedReport issued) {
            return new InboxLine(
                    delivery.id().value(),
                    delivery.addressee(),
                    delivery.state(),
                    issued.number().number(),
                    issued.number().notation(),
                    issued.number().date(),
                    issued.subject(),
                    issued.signer(),
                    delivery.sentAt(),
                    delivery.openedAt(),
                    delivery.settledAt());
        }
    }

    /** Newest first. */
    @GetMapping
    List<InboxLine> inbox(Officer officer) {
        List<Delivery> arrived = dispatching.inboxOf(officer);
        Map<ReportId, IssuedReport> reports = arrived.stream()
                .map(Delivery::report)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), issuing::issued));
        return arrived.stream()
                .map(delivery -> InboxLine.of(delivery, Objects.requireNonNull(reports.get(delivery.report()))))
                .toList();
    }

    @GetMapping("/{id}")
    InboxLine letter(@PathVariable UUID id, Officer officer) {
        Delivery delivery = dispatching.addressed(new DeliveryId(id), officer);
        return InboxLine.of(delivery, issuing.issued(delivery.report()));
    }

    /** The officer has the document before her; only the first time counts. */
    @PostMapping("/{id}/opening")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void open(@PathVariable UUID id, Officer officer) {
        dispatching.open(new DeliveryId(id), officer);
    }

    @PostMapping("/{id}/acknowledgement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void acknowledge(@PathVariable UUID id, Officer officer) {
        dispatching.acknowledge(new DeliveryId(id), officer);
    }

    @GetMapping("/{id}/document.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, Officer officer) {
        IssuedReport issued = issued(id, officer);
        return Download.pdf(files.content(issued.pdf()), issued.number().fileName());
    }

    @GetMapping("/{id}/document.docx")
    ResponseEntity<byte[]> word(@PathVariable UUID id, Officer officer) {
        IssuedReport issued = issued(id, officer);
        return Download.word(files.content(issued.word()), issued.number().fileName());
    }

    private IssuedReport issued(UUID id, Officer officer) {
        return copies.of(dispatching.addressed(new DeliveryId(id), officer).report());
    }
}
