package vn.trinhky.dispatch.link;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.Answering;
import vn.trinhky.dispatch.Delivery;
import vn.trinhky.dispatch.recall.ReadableCopies;
import vn.trinhky.dispatch.recall.Redlined;
import vn.trinhky.files.FileStore;
import vn.trinhky.issuing.IssuedReport;
import vn.trinhky.issuing.Issuing;
import vn.trinhky.web.Download;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.StatedReason;

/** What stands behind a personal link, for a program of the addressee's; the link itself is the key. */
@RestController
@RequestMapping("/api/v1/receipts/{token}")
class ReceiptApi {

    private final Answering answering;
    private final RecipientBook book;
    private final Issuing issuing;
    private final ReadableCopies copies;
    private final Redlined redlined;
    private final FileStore files;

    ReceiptApi(
            Answering answering,
            RecipientBook book,
            Issuing issuing,
            ReadableCopies copies,
            Redlined redlined,
            FileStore files) {
        this.answering = answering;
        this.book = book;
        this.issuing = issuing;
        this.copies = copies;
        this.redlined = redlined;
        this.files = files;
    }

    /**
     * Who is asked, and the document once it was opened.
     *
     * @param number null until then, as all that says something about the document
     * @param bookNumber under which it stands in the addressee's own register in this system; null where it does not
     */
    record Receipt(
            String addressee,
            Delivery.State state,
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable String subject,
            @Nullable String signer,
            @Nullable Instant openedAt,
            @Nullable Instant settledAt,
            @Nullable String bookNumber) {

        static Receipt of(Delivery delivery, @Nullable IssuedReport document, @Nullable String bookNumber) {
            return new Receipt(
                    delivery.addressee(),
                    delivery.state(),
                    document == null ? null : document.number().printed(),
                    document == null ? null : document.number().date(),
                    document == null ? null : document.subject(),
                    document == null ? null : document.signer(),
                    delivery.openedAt(),
                    delivery.settledAt(),
                    bookNumber);
        }
    }

    @GetMapping
    Receipt receipt(@PathVariable UUID token) {
        Delivery delivery = answering.byToken(token);
        String bookNumber = book.wordAbout(delivery)
                .map(RecipientBook.BookWord::number)
                .filter(number -> !number.isEmpty())
                .orElse(null);
        IssuedReport document = delivery.openedAt() == null ? null : issuing.issued(delivery.report());
        return Receipt.of(delivery, document, bookNumber);
    }

    /** The addressee has the document before her; only the first time counts. */
    @PostMapping("/opening")
    Receipt open(@PathVariable UUID token, HttpServletRequest request) {
        answering.open(token, OpenedHere.evidence(request));
        return receipt(token);
    }

    /** The addressee has the whole document. */
    @PostMapping("/acknowledgement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void acknowledge(@PathVariable UUID token, HttpServletRequest request) {
        answering.acknowledge(token, OpenedHere.evidence(request));
    }

    /** The addressee does not take the document. */
    @PostMapping("/refusal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void refuse(@PathVariable UUID token, @Valid @RequestBody StatedReason stated, HttpServletRequest request) {
        answering.refuse(token, stated.reason(), OpenedHere.evidence(request));
    }

    /** Not before it was opened. */
    @GetMapping("/document.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID token) {
        IssuedReport document = opened(token);
        return Download.pdf(files.content(document.pdf()), document.number().fileName());
    }

    /** Not before it was opened. */
    @GetMapping("/document.docx")
    ResponseEntity<byte[]> word(@PathVariable UUID token) {
        IssuedReport document = opened(token);
        return Download.word(files.content(document.word()), document.number().fileName());
    }

    /** What it says otherwise than the document whose place it takes; not before it was opened. */
    @GetMapping("/redline.docx")
    ResponseEntity<byte[]> redline(@PathVariable UUID token) {
        ReportId report = opened(token).report();
        return Download.word(redlined.word(report), Redlined.fileName(redlined.before(report)));
    }

    private IssuedReport opened(UUID token) {
        Delivery delivery = answering.byToken(token);
        if (delivery.openedAt() == null) {
            throw new NotHere();
        }
        return copies.of(delivery.report());
    }
}
