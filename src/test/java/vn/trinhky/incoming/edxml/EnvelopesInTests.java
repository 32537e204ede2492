package vn.trinhky.incoming.edxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.dispatch.edxml.ExchangePost;
import vn.trinhky.dispatch.organs.OrganCodes;
import vn.trinhky.exchange.Business;
import vn.trinhky.exchange.BusinessType;
import vn.trinhky.exchange.DocumentId;
import vn.trinhky.exchange.Enclosure;
import vn.trinhky.exchange.Heading;
import vn.trinhky.exchange.Message;
import vn.trinhky.exchange.Messages;
import vn.trinhky.exchange.Organ;
import vn.trinhky.exchange.Signer;
import vn.trinhky.exchange.Staff;
import vn.trinhky.exchange.StatusCode;
import vn.trinhky.exchange.Trace;
import vn.trinhky.exchange.edxml.Edxml;
import vn.trinhky.incoming.IncomingDocument;
import vn.trinhky.incoming.IncomingId;
import vn.trinhky.incoming.Origin;
import vn.trinhky.incoming.Receiving;
import vn.trinhky.incoming.edxml.ArrivedEnvelope.Recall;
import vn.trinhky.incoming.edxml.refusals.NoRecallAsked;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.UnitId;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.web.NotHere;

/** What another office sends to a commune over the axis, and what it hears back. */
@Tag("dispatch")
@OnDemoPages
class EnvelopesInTests {

    private static final String COMMUNE = "T91.01";
    private static final String SENDER = "T91";
    private static final AtomicInteger NUMBERS = new AtomicInteger(100);

    @Autowired
    ExchangePost post;

    @Autowired
    OrganCodes codes;

    @Autowired
    EnvelopeDesk desk;

    @Autowired
    ArrivedLines lines;

    @Autowired
    BroughtEnvelopes brought;

    @Autowired
    Receiving receiving;

    @Autowired
    Answers answers;

    @Autowired
    Cast cast;

    @Autowired
    Pages pages;

    private Officer clerk;
    private DocumentId document;

    @BeforeEach
    void giveTheCommuneItsCode() {
        clerk = cast.officer("lam");
        UnitId commune = clerk.posts().stream()
                .filter(post -> post.kind() == PostKind.CLERK)
                .findFirst()
                .orElseThrow()
                .unit();
        codes.give(commune, COMMUNE);
        document = DocumentId.of(SENDER, LocalDate.of(2026, 6, 15), NUMBERS.incrementAndGet(), "BC/TU");
    }

    @Test
    void aDocumentLiesInTheInboxOnceAndItsSenderHearsOfEveryStep() throws Exception {
        comes(BusinessType.NEW, document, null, SENDER, COMMUNE);
        comes(BusinessType.NEW, document, null, SENDER, COMMUNE);

        IncomingDocument arrived = receiving.document(theOne(), clerk);
        assertThat(arrived.origin()).isEqualTo(Origin.EDXML);
        assertThat(arrived.described().code()).isEqualTo(document.number() + "-BC/TU");
        assertThat(arrived.pdf()).isPresent();
        assertThat(said()).containsExactly(StatusCode.ARRIVED);

        receiving.accept(theOne(), clerk);
        assertThat(said()).containsExactly(StatusCode.ACCEPTED, StatusCode.ARRIVED);
        assertThat(Pages.text(pages.open("/incoming/envelopes", "lam")))
                .contains(arrived.described().code());
        assertThat(Pages.text(pages.open(page(), "lam"))).contains("Đã tiếp nhận", "A Lâm", SENDER);
        assertThat(pages.open(page() + "/envelope.edxml", "lam").getContentAsByteArray())
                .startsWith('<', '?');
        assertThat(pages.open(page(), "khoi").getStatus()).isEqualTo(404);
        assertThat(pages.open("/incoming/envelopes", Cast.COMPILER).getStatus()).isEqualTo(403);
    }

    @Test
    void aRefusalGoesBackWithItsReason() throws Exception {
        comes(BusinessType.NEW, document, null, SENDER, COMMUNE);
        receiving.refuse(theOne(), "Gửi nhầm", clerk);
        assertThat(answers.about(document.toString(), COMMUNE).get(0).description())
                .isEqualTo("Gửi nhầm");
        assertThat(said()).containsExactly(StatusCode.REFUSED, StatusCode.ARRIVED);
    }

    @Test
    void whatIsForNobodyHereIsReturned() throws Exception {
        comes(BusinessType.NEW, document, null, SENDER, "T00.99");
        assertThat(answers.about(document.toString(), "T00.99"))
                .extracting(Message.Status::code)
                .containsExactly(StatusCode.REFUSED);
    }

    @Test
    void onlyTheSenderRecallsAndTheUnitAnswersOnce() throws Exception {
        comes(BusinessType.NEW, document, null, SENDER, COMMUNE);
        comes(BusinessType.RECALL, document, document, "T66", COMMUNE);
        assertThat(recall()).isEqualTo(Recall.NONE);
        comes(BusinessType.RECALL, document, document, SENDER, COMMUNE);
        assertThat(recall()).isEqualTo(Recall.ASKED);
        assertThat(lines.of(clerk).get(0).recall()).isEqualTo(Recall.ASKED);
        assertThat(Pages.text(pages.open(page(), "lam"))).contains("Sai số liệu", "Đồng ý thu hồi");
        assertThat(Pages.text(pages.open("/inbox?words=" + document.number() + " BC", "lam"))).contains("Bị thu hồi");
        assertThat(Pages.text(pages.open("/", "lam"))).contains("Trả lời việc thu hồi: " + document.number() + "-BC/TU");

        IncomingId id = theOne();
        assertThatExceptionOfType(NotHere.class).isThrownBy(() -> desk.agreeToRecall(id, cast.officer("khoi")));
        pages.press(page() + "/recall/agreement", "lam");
        assertThat(recall()).isEqualTo(Recall.AGREED);
        assertThat(Pages.text(pages.open("/inbox/" + id.value(), "lam"))).contains("không sử dụng");
        assertThat(pages.open("/inbox/" + id.value() + "/document.pdf", "lam").getStatus())
                .isEqualTo(409);
        assertThat(said()).startsWith(StatusCode.TAKE_BACK_AGREED);
        assertThatExceptionOfType(NoRecallAsked.class).isThrownBy(() -> desk.refuseRecall(id, "Không", clerk));
    }

    @Test
    void aDocumentThatNobodyHereHasIsGivenBackAtOnce() throws Exception {
        comes(BusinessType.RECALL, document, document, SENDER, COMMUNE);
        assertThat(said()).containsExactly(StatusCode.TAKE_BACK_AGREED);
    }

    @Test
    void aReplacedOrCorrectedDocumentSaysSo() throws Exception {
        comes(BusinessType.NEW, document, null, SENDER, COMMUNE);
        comes(BusinessType.UPDATE, document, document, SENDER, COMMUNE);
        DocumentId successor = DocumentId.of(SENDER, document.date(), NUMBERS.incrementAndGet(), "BC/TU");
        comes(BusinessType.REPLACE, successor, document, SENDER, COMMUNE);

        ArrivedEnvelope old = desk.sheet(theOne(), clerk).envelope();
        assertThat(old.correction()).isEqualTo("Sai số liệu");
        assertThat(old.replacedBy()).isEqualTo(successor);
        assertThat(Pages.text(pages.open(page(), "lam"))).contains(successor.toString());
        assertThat(Pages.text(pages.open("/inbox?words=" + document.number() + " BC", "lam")))
                .contains("Đã được thay thế", "Mở văn bản thay thế, số " + successor.number() + "-BC/TU");
        assertThat(lines.of(clerk))
                .extracting(ArrivedLines.ArrivedLine::documentId)
                .contains(successor.toString());
    }

    @Test
    void aFileThatIsBroughtIsTakenButNoStatus() {
        brought.take(Edxml.write(envelope(BusinessType.NEW, document, null, SENDER, COMMUNE)));
        assertThat(said()).containsExactly(StatusCode.ARRIVED);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> brought.take(Edxml.write(Messages.status(StatusCode.ACCEPTED))));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> brought.take("<html/>".getBytes(StandardCharsets.UTF_8)))
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo("invalid.envelope.NOT_EDXML"));
    }

    private void comes(BusinessType type, DocumentId id, @Nullable DocumentId about, String from, String to)
            throws Exception {
        post.take(Edxml.write(envelope(type, id, about, from, to)));
    }

    private static Message.Envelope envelope(
            BusinessType type, DocumentId id, @Nullable DocumentId about, String from, String to) {
        Heading heading = new Heading(
                id,
                "",
                "Báo cáo",
                "kết quả quý II " + "rất dài ".repeat(80),
                new Signer("", "", "Y Ngân"),
                null,
                List.of(),
                1,
                0,
                List.of());
        List<Business.Replaced> replaced = type == BusinessType.REPLACE && about != null
                ? List.of(new Business.Replaced(about, List.of(to)))
                : List.of();
        return new Message.Envelope(
                Organ.named(from, "Tỉnh ủy"),
                List.of(Organ.named(to, "")),
                heading,
                List.of(new Trace(from, Messages.SENT_AT)),
                new Business(type, "Sai số liệu", about, Staff.NOBODY, replaced),
                List.of(Messages.enclosure("bao-cao.pdf", Enclosure.PDF, "%PDF-1.7 " + id)));
    }

    private IncomingId theOne() {
        List<UUID> all = lines.of(clerk).stream()
                .filter(line -> line.documentId().equals(document.toString()))
                .map(ArrivedLines.ArrivedLine::id)
                .toList();
        assertThat(all).hasSize(1);
        return new IncomingId(all.get(0));
    }

    private String page() {
        return "/incoming/envelopes/" + theOne().value();
    }

    private Recall recall() {
        return desk.sheet(theOne(), clerk).envelope().recall();
    }

    private List<StatusCode> said() {
        return answers.about(document.toString(), COMMUNE).stream()
                .map(Message.Status::code)
                .toList();
    }
}
