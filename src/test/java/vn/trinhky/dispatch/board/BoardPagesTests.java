package vn.trinhky.dispatch.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.Answering;
import vn.trinhky.dispatch.Carriage;
import vn.trinhky.dispatch.Delivery;
import vn.trinhky.dispatch.Delivery.State;
import vn.trinhky.dispatch.DeliveryId;
import vn.trinhky.dispatch.Dispatching;
import vn.trinhky.dispatch.channel.ChannelKind;
import vn.trinhky.dispatch.channel.Purpose;
import vn.trinhky.regime.ReportingPeriod;

@OnDemoPages
@Tag("dispatch")
class BoardPagesTests {

    @Autowired
    Pages pages;

    @Autowired
    Cast cast;

    @Autowired
    RoundInHand rounds;

    @Autowired
    Dispatching dispatching;

    @Autowired
    Answering answering;

    @Autowired
    Carriage carriage;

    @Autowired
    DeliveryBoard boards;

    @Autowired
    JdbcClient database;

    @Test
    void tellWhoHasNotOpenedTheDocument() {
        ReportId report = rounds.issued(new ReportingPeriod(2640, 1));
        Delivery delivery = deliveryTo("Đăk Ruồng", report);
        String unopened = board(report) + "?show=UNOPENED";
        assertThat(Pages.text(pages.open(unopened, Cast.CLERK)))
                .contains(delivery.addressee(), "Đã đến, chưa mở", "Nhắc các nơi đã đánh dấu");

        answering.open(delivery.id(), cast.officer("lam"));
        assertThat(Pages.text(pages.open(unopened, Cast.CLERK))).doesNotContain(delivery.addressee());
        assertThat(Pages.text(pages.open(board(report) + "?show=OPENED", Cast.CLERK)))
                .contains(delivery.addressee(), "Mở lúc");
        assertThat(Pages.text(pages.open(board(report) + "?days=3", Cast.CLERK)))
                .contains("Không có nơi nhận nào như vậy");
        assertThat(Pages.text(pages.open(board(report) + "?name=dak RUONG", Cast.CLERK)))
                .contains(delivery.addressee())
                .doesNotContain("Y Tâm");
        assertThat(Pages.text(pages.open("/dispatch?channel=INBOX", Cast.CLERK)))
                .contains("Theo dõi gửi văn bản", "/reports/");
        assertThat(Pages.text(pages.open(board(report), Cast.COMPILER)))
                .contains(delivery.addressee())
                .doesNotContain("Nhắc các nơi đã đánh dấu");
        assertThat(pages.open("/dispatch", Cast.COMPILER).getStatus()).isEqualTo(403);
        assertThat(pages.open(board(report), "lam").getStatus()).isEqualTo(404);
    }

    @Test
    void remindWhoHasTheDocumentOnceAndNobodyElse() {
        ReportId report = rounds.issued(new ReportingPeriod(2640, 2));
        DeliveryId here = deliveryTo("Đăk Ruồng", report).id();
        DeliveryId waiting = deliveryTo("Y Tâm", report).id();
        String[] both = {
            "delivery", here.value().toString(), "delivery", waiting.value().toString(), "words", "Gấp"
        };

        assertThat(pages.press(board(report) + "/reminders", Cast.CLERK).getStatus())
                .isEqualTo(422);
        assertThat(pages.press(board(report) + "/reminders", Cast.COMPILER, both)
                        .getStatus())
                .isEqualTo(403);
        assertThat(reminders(here)).isEmpty();
        pages.press(board(report) + "/reminders", Cast.CLERK, both);
        pages.press(board(report) + "/reminders", Cast.CLERK, both);
        assertThat(reminders(here)).containsExactly("Gấp");
        assertThat(reminders(waiting)).isEmpty();
        assertThat(Pages.text(pages.open(board(report), Cast.CLERK))).contains("Đã nhắc lúc");
    }

    @Test
    void putWhatDoesNotGetThroughOnTheClerksDeskWithThreeButtons() {
        ReportId report = rounds.issued(new ReportingPeriod(2640, 3));
        Delivery letter = deliveryTo("Y Tâm", report);
        failed(letter);
        String desk = Pages.text(pages.open("/", Cast.CLERK));
        String address = board(report) + "/" + letter.id().value();
        assertThat(desk)
                .contains("Văn bản chưa đến được nơi nhận", "Máy chủ thư từ chối địa chỉ này", "Y Tâm")
                .contains(address + "/attempt", address + "/way", address + "/closing");
        assertThat(Pages.text(pages.open("/", Cast.COMPILER))).doesNotContain(address);

        pages.press(address + "/way", Cast.CLERK, "to", "PAPER");
        assertThat(now(letter).channel()).isEqualTo(ChannelKind.PAPER);
        assertThat(now(letter).state()).isEqualTo(State.WAITING);
        assertThat(Pages.text(pages.open("/", Cast.CLERK))).doesNotContain(address);

        failed(letter);
        pages.press(
                board(report) + "/attempts",
                Cast.CLERK,
                "delivery",
                letter.id().value().toString());
        assertThat(now(letter).state()).isEqualTo(State.WAITING);
        pages.press(
                "/dispatch/closings",
                Cast.CLERK,
                "delivery",
                letter.id().value().toString(),
                "reason",
                "Đã giao tận tay");
        assertThat(now(letter).state()).isEqualTo(State.CLOSED);
    }

    @Test
    void giveTheSheetOfReceiptsAsWordAndPdf() throws IOException {
        ReportId report = rounds.issued(new ReportingPeriod(2640, 4));
        Delivery delivery = deliveryTo("Đăk Ruồng", report);
        answering.open(delivery.id(), cast.officer("lam"));
        answering.acknowledge(carriage.linkTo(delivery.id()), Map.of());
        var word = pages.open(board(report) + "/sheet.docx", Cast.CLERK);
        assertThat(documentOf(word.getContentAsByteArray()))
                .contains("PHIẾU THEO DÕI", "Y Tâm", delivery.addressee(), "Đã xác nhận: " + delivery.addressee());
        assertThat(pages.open("/api/v1" + board(report) + "/sheet.pdf", Cast.CLERK)
                        .getContentAsByteArray())
                .startsWith('%', 'P', 'D', 'F');
        assertThat(pages.open(board(report) + "/sheet.pdf", "lam").getStatus()).isEqualTo(404);
    }

    @Test
    void showEveryDeliveryOnExactlyOnePage() {
        ReportId report = rounds.issued(new ReportingPeriod(2641, 1));
        int before = dispatching.deliveriesOf(report, cast.clerk()).size();
        addAddressees(report, 120);
        List<Delivery> document = walk(after -> boards.ofDocument(report, BoardFilter.USUAL, after));
        assertThat(document).hasSize(before + 120).doesNotHaveDuplicates();
        assertThat(document).extracting(Delivery::position).isSorted();

        List<Delivery> office = walk(after -> boards.ofOffice(cast.clerk(), BoardFilter.of(Show.SENT), after));
        assertThat(office).doesNotHaveDuplicates();
        assertThat(office).extracting(Delivery::since).isSorted();
        assertThat(office)
                .filteredOn(delivery -> delivery.report().equals(report))
                .hasSize(120);
        assertThat(Pages.text(pages.open("/api/v1/dispatch?show=SENT", Cast.CLERK)))
                .contains("\"next\":\"");
        assertThat(pages.open("/dispatch?after=khong-phai", Cast.CLERK).getStatus())
                .isEqualTo(200);
    }

    private interface Turning {
        Board page(@Nullable Mark after);
    }

    private static List<Delivery> walk(Turning turning) {
        List<Delivery> all = new ArrayList<>();
        Board page = turning.page(null);
        while (true) {
            page.lines().forEach(line -> all.add(line.delivery()));
            Mark next = page.next();
            if (next == null) {
                return all;
            }
            page = turning.page(Mark.read(next.written()));
        }
    }

    private void addAddressees(ReportId report, int number) {
        database.sql("""
                        with people as (
                            insert into person (person_id, full_name)
                            select gen_random_uuid(), 'Nơi nhận ' || n from generate_series(1, :number) n
                            returning person_id, full_name)
                        insert into delivery (delivery_id, report_id, body, position, line, addressee, person_id, ways, channel,
                            state, since, attempts, version)
                        select gen_random_uuid(), :report, (select body from delivery where report_id = :report limit 1),
                            1000 + row_number() over (), 'Thành viên', full_name, person_id, '[]', 'MAIL', 'SENT', now(), 1, 0
                        from people""")
                .param("number", number)
                .param("report", report.value())
                .update();
    }

    private void failed(Delivery delivery) {
        database.sql("update delivery set state = 'FAILED', last_failure = 'addressRefused' where delivery_id = ?")
                .param(delivery.id().value())
                .update();
    }

    private List<String> reminders(DeliveryId delivery) {
        return carriage.errandsOf(delivery).stream()
                .filter(errand -> errand.purpose() == Purpose.REMINDER)
                .map(errand -> errand.words())
                .toList();
    }

    private Delivery now(Delivery delivery) {
        return dispatching.deliveries(List.of(delivery.id())).get(0);
    }

    private Delivery deliveryTo(String name, ReportId report) {
        return dispatching.deliveriesOf(report, cast.clerk()).stream()
                .filter(delivery -> delivery.addressee().contains(name))
                .findFirst()
                .orElseThrow();
    }

    private static String documentOf(byte[] docx) throws IOException {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().equals("word/document.xml")) {
                    return new String(parts.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IllegalStateException("no document in it");
    }

    private static String board(ReportId report) {
        return "/reports/" + report.value() + "/dispatch";
    }
}
