package vn.trinhky.incoming.edxml;

import jakarta.validation.Valid;
import java.io.IOException;
import java.io.InputStream;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.exchange.DocumentId;
import vn.trinhky.exchange.StatusCode;
import vn.trinhky.exchange.edxml.Edxml;
import vn.trinhky.incoming.IncomingId;
import vn.trinhky.office.Officer;
import vn.trinhky.web.Download;
import vn.trinhky.web.StatedReason;

/** What came over the axis, for programs; the documents themselves lie in the inbox, under the same id. */
@RestController
@RequestMapping("/api/v1/incoming/envelopes")
class EnvelopeApi {

    private final EnvelopeDesk desk;
    private final ArrivedLines lines;
    private final BroughtEnvelopes brought;

    EnvelopeApi(EnvelopeDesk desk, ArrivedLines lines, BroughtEnvelopes brought) {
        this.desk = desk;
        this.lines = lines;
        this.brought = brought;
    }

    /**
     * One envelope.
     *
     * @param documentId by which the document is known between systems
     * @param said what the sender was told, the latest first
     * @param replacedBy the document that stands in its place
     */
    record EnvelopeLine(
            UUID id,
            String documentId,
            String sender,
            String subject,
            List<StatusCode> said,
            ArrivedEnvelope.Recall recall,
            @Nullable String recallReason,
            @Nullable String replacedBy,
            @Nullable String correction) {

        static EnvelopeLine of(EnvelopeDesk.Sheet sheet) {
            ArrivedEnvelope envelope = sheet.envelope();
            DocumentId successor = envelope.replacedBy();
            return new EnvelopeLine(
                    envelope.document().value(),
                    envelope.exchangeId().toString(),
                    envelope.senderName(),
                    sheet.document().described().subject(),
                    sheet.said().stream().map(status -> status.code()).toList(),
                    envelope.recall(),
                    envelope.recallReason(),
                    successor == null ? null : successor.toString(),
                    envelope.correction());
        }
    }

    /** Recalls that wait for an answer stand first, then the latest. */
    @GetMapping
    List<ArrivedLines.ArrivedLine> all(Officer officer) {
        return lines.of(officer);
    }

    @GetMapping("/{id}")
    EnvelopeLine one(@PathVariable UUID id, Officer officer) {
        return EnvelopeLine.of(desk.sheet(new IncomingId(id), officer));
    }

    /** The envelope as it came. */
    @GetMapping("/{id}/envelope.edxml")
    ResponseEntity<byte[]> envelope(@PathVariable UUID id, Officer officer) {
        return Download.asItCame(desk.file(new IncomingId(id), officer), id + ".edxml");
    }

    /** Brings a file of the axis. */
    @PostMapping(consumes = MediaType.APPLICATION_XML_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    void bring(InputStream file) throws IOException {
        brought.take(file.readNBytes(Edxml.LARGEST + 1));
    }

    /** The unit gives up its copy. */
    @PostMapping("/{id}/recall/agreement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void agree(@PathVariable UUID id, Officer officer) {
        desk.agreeToRecall(new IncomingId(id), officer);
    }

    /** The unit keeps its copy. */
    @PostMapping("/{id}/recall/refusal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(@PathVariable UUID id, @Valid @RequestBody StatedReason stated, Officer officer) {
        desk.refuseRecall(new IncomingId(id), stated.reason(), officer);
    }
}
