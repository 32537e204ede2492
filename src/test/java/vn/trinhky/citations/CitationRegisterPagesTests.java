package vn.trinhky.citations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.citations.CitedDocument.Source;
import vn.trinhky.manuscript.citing.Citation;
import vn.trinhky.manuscript.citing.CitingManner;
import vn.trinhky.manuscript.citing.DocumentSign;
import vn.trinhky.manuscript.notation.PlainTextReader;
import vn.trinhky.regime.ReportingPeriod;

/** The register of cited documents, as people fill and use it. */
@Tag("compiling")
@OnDemoPages
class CitationRegisterPagesTests {

    @Autowired
    Pages pages;

    @Autowired
    Cast cast;

    @Autowired
    RoundInHand rounds;

    @Autowired
    CitationRegister register;

    @Autowired
    CitationChoices choices;

    @Test
    void recordsADocumentAndFindsItWithoutDiacritics() {
        assertThat(add("Chỉ thị", "81-CT/TU", "9/5/2023", "Ban Thường vụ Tỉnh ủy", "quản lý rừng").getRedirectedUrl())
                .isEqualTo("/citations");

        for (String words : List.of("81-ct", "chi thi 81", "quan ly rung 2023", "9/5/2023 ban thuong vu", "81")) {
            String page = Pages.text(pages.open("/citations?words=" + words, Cast.COMMUNES.get(0).drafter()));
            assertThat(page).as(words).contains("81-CT/TU", "09/05/2023", "Ban Thường vụ Tỉnh ủy", "ghi tay");
        }
        assertThat(Pages.text(pages.open("/citations?words=81-ct&lang=en", Cast.CLERK)))
                .contains("Register of cited documents", "recorded by hand");
        assertThat(Pages.text(pages.open("/citations?words=khong co dau", Cast.CLERK)))
                .contains("13-CT, hoặc vài chữ");
    }

    @Test
    void refusesWhatIsNoDocumentInWords() {
        assertThat(Pages.text(refused("Chỉ thị", "82", "", 422))).contains("“82” chưa phải số và ký hiệu");
        assertThat(Pages.text(refused(" ", "82-CT/TU", "", 422))).contains("tên loại văn bản");
        assertThat(Pages.text(refused("Chỉ thị", "82-CT/TU", "31/2/2023", 422))).contains("không phải một ngày");
        assertThat(Pages.text(refused("Chỉ thị", "82-CT/TU", "hôm qua", 422))).contains("không phải một ngày");
        assertThat(register.find("82-CT/TU", 1).documents()).isEmpty();
    }

    @Test
    void keepsOneDocumentOfANumberBodyAndYear() {
        add("Kế hoạch", "83-KH/HU", "1/2/2023", "Huyện ủy", "");
        assertThat(Pages.text(refused("Kế hoạch", "83 - KH/HU", "5/6/2023", 409))).contains("đã có trong sổ");

        add("Kế hoạch", "83-KH/HU", "1/2/2022", "Huyện ủy", "");
        add("Kế hoạch", "83-KH/HU", "1/2/2023", "Huyện ủy Kon Plông", "");
        assertThat(register.find("83-KH/HU", 1).documents()).hasSize(3);
    }

    @Test
    void correctsADocumentAndShowsWhatTheRegisterSaidBefore() {
        add("Công văn", "84-CV/BCĐ", "1/2/2023", "Huyện ủy", "");
        CitedDocument document = register.find("84-CV/BCĐ", 1).documents().get(0);
        String page = "/citations/" + document.id();

        pages.press(page, Cast.CLERK, fields("Công văn", "84-CV/BCĐ", "2/2/2023", "Huyện ủy", "giao ban"));

        assertThat(Pages.text(pages.open(page, Cast.COMPILER)))
                .contains("Công văn số 84-CV/BCĐ, ngày 02/02/2023 của Huyện ủy về “giao ban”")
                .contains("Trước đây sổ ghi", "ngày 01/02/2023", "Lê Ngọc Hà sửa lúc");
    }

    @Test
    void offersNoDocumentThatIsMarkedWrongUntilItIsRestored() {
        add("Quyết định", "85/QĐ-UBND", "1/2/2023", "UBND tỉnh", "");
        CitedDocument document = register.find("85/QĐ-UBND", 1).documents().get(0);
        String page = "/citations/" + document.id();

        assertThat(pages.press(page + "/wrong", Cast.COMPILER, "reason", " ").getStatus()).isEqualTo(422);
        pages.press(page + "/wrong", Cast.COMPILER, "reason", "Gõ nhầm số");
        assertThat(Pages.text(pages.open(page, Cast.COMPILER))).contains("ghi sai", "Gõ nhầm số");
        assertThat(register.meant("85/QĐ", 8)).isEmpty();
        assertThat(Pages.text(refused("Quyết định", "85/QĐ-UBND", "1/2/2023", "UBND tỉnh", 409)))
                .contains("Gõ nhầm số");

        pages.press(page + "/restoring", Cast.COMPILER);
        assertThat(register.meant("85/QĐ", 8)).hasSize(1);
    }

    @Test
    void isReadByEverybodyAndWrittenByCompilersAndClerks() {
        add("Kết luận", "86-KL/TU", "1/2/2023", "Tỉnh ủy", "");
        assertThat(Pages.text(pages.open("/citations?words=86-KL", "nguyet")))
                .contains("86-KL/TU")
                .doesNotContain("Ghi vào sổ");
        assertThat(pages.press("/citations", "nguyet", fields("Kết luận", "87-KL/TU", "", "", ""))
                        .getStatus())
                .isEqualTo(403);
        assertThat(Pages.text(pages.open("/", Cast.COMPILER))).contains("Văn bản viện dẫn");
        assertThat(pages.openAsStranger("/citations").getStatus()).isNotEqualTo(200);
    }

    @Test
    void offersTheWordsOfAFirstOrLaterMention() {
        register.add(
                new Citation(
                        "Chỉ thị",
                        DocumentSign.read("88-CT/TU").orElseThrow(),
                        LocalDate.of(2023, 5, 9),
                        "Tỉnh ủy",
                        "giữ rừng"),
                Source.BY_HAND,
                cast.compiler());
        var before = PlainTextReader.read("- Theo Chỉ thị số 88-CT/TU.").manuscript();

        assertThat(choices.choices("Chỉ thị 88", CitingManner.PARTY, List.of())).singleElement().satisfies(choice -> {
            assertThat(choice.first()).isEqualTo("Chỉ thị số 88-CT/TU, ngày 09/5/2023 của Tỉnh ủy về “giữ rừng”");
            assertThat(choice.later()).isEqualTo("Chỉ thị số 88-CT/TU");
            assertThat(choice.isCited()).isFalse();
        });
        assertThat(choices.choices("88-CT", CitingManner.STATE, List.of(before))).singleElement().satisfies(choice -> {
            assertThat(choice.first()).isEqualTo("Chỉ thị số 88-CT/TU ngày 09 tháng 5 năm 2023 của Tỉnh ủy về giữ rừng");
            assertThat(choice.isCited()).isTrue();
        });
        var part = rounds.partOf("lam", rounds.open(new ReportingPeriod(2731, 2)));
        assertThat(Pages.text(pages.open("/submissions/" + part.value() + "/citation-choices?words=88-CT&section=I.1", "lam")))
                .contains("88-CT/TU", "giữ rừng");
        assertThat(pages.open("/submissions/" + part.value() + "/citation-choices?words=88-CT", Cast.COMPILER)
                        .getStatus())
                .isEqualTo(404);
        assertThat(Pages.text(pages.open("/api/v1/citations?words=88-CT", "lam"))).contains("\"sign\":\"88-CT/TU\"");
    }

    @Test
    void recordsWhatTheOfficeIssuesItself() {
        var report = rounds.issued(new ReportingPeriod(2731, 1));
        assertThat(report).isNotNull();

        assertThat(register.find("báo cáo I/2731", 1).documents()).singleElement().satisfies(document -> {
            assertThat(document.source()).isEqualTo(Source.ISSUED_HERE);
            assertThat(document.citation().body()).isEqualTo("Ban Chỉ đạo Cuộc vận động huyện");
            assertThat(document.citation().named()).startsWith("Báo cáo số ");
        });
    }

    private MockHttpServletResponse add(String type, String sign, String date, String body, String about) {
        return pages.press("/citations", Cast.COMPILER, fields(type, sign, date, body, about));
    }

    private MockHttpServletResponse refused(String type, String sign, String date, int status) {
        return refused(type, sign, date, "Huyện ủy", status);
    }

    private MockHttpServletResponse refused(String type, String sign, String date, String body, int status) {
        MockHttpServletResponse answer = add(type, sign, date, body, "");
        assertThat(answer.getStatus()).isEqualTo(status);
        return answer;
    }

    private static String[] fields(String type, String sign, String date, String body, String about) {
        return new String[] {"type", type, "sign", sign, "date", date, "body", body, "about", about};
    }
}
