package vn.trinhky.word.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trinhky.word.Changed;
import vn.trinhky.word.FinalDocuments;
import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.ReportOfSeven;
import vn.trinhky.word.Templates;
import vn.trinhky.word.file.PackedPart;
import vn.trinhky.word.file.WordFile;

class LayoutCheckTests {

    private static final byte[] PARTY = new FinalDocuments(new Templates()).write(ReportOfSeven.party());

    private final LayoutCheck check = new LayoutCheck();

    @Test
    void findsNothingInAPartyReportOfOurs() {
        assertThat(check.check(PARTY, LayoutProfile.PARTY_HD36_2018)).isEmpty();
    }

    @Test
    void findsNothingInAStateReportOfOurs() {
        byte[] state = new FinalDocuments(new Templates()).write(ReportOfSeven.state("Sở Nội vụ"));

        assertThat(check.check(state, LayoutProfile.STATE_ND30_2020)).isEmpty();
    }

    @Test
    void findsNothingInADraftOfOurs() {
        byte[] draft = new FinalDocuments(new Templates()).write(Changed.draft(ReportOfSeven.party()));

        assertThat(check.check(draft, LayoutProfile.PARTY_HD36_2018)).isEmpty();
    }

    @Test
    void measuresAPartyReportByTheRulesOfTheState() {
        assertThat(check.check(PARTY, LayoutProfile.STATE_ND30_2020))
                .extracting(Finding::rule)
                .containsExactly("numberLine", "subjectRule");
    }

    /** Each line: the rule that must be found, the part to spoil, what to replace there, and by what. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            paper;                 document; w:w="11906";                   w:w="11000"
            margins;               document; w:left="1701";                 w:left="1134"
            pageNumberOnFirstPage; document; <w:titlePg/>;                  ''
            pageNumber;            header1;  PAGE;                          DATE
            pageNumberLook;        header1;  w:val="PageNumber";            w:val="FootnoteText"
            font;                  styles;   w:ascii="Times New Roman";     w:ascii="Arial"
            bodySize;              styles;   <w:sz w:val="28"/>;            <w:sz w:val="24"/>
            issuingBody;           document; BAN CHỈ ĐẠO CUỘC VẬN ĐỘNG;     ''
            numberLine;            document; Số 07-BC;                      Số: 7/BC
            placeDate;             document; ngày 03 tháng 6;               ngày 3 tháng 06
            typeName;              document; >BÁO CÁO<;                     >Báo cáo<
            subjectRule;           document; >-----<;                       >---<
            recipientsEnd;         document; - Lưu VT.;                     - Lưu VT
            fileCopy;              document; - Lưu VT.;                     - Như trên.
            capacity;              document; PHÓ TRƯỞNG BAN;                ''
            signer;                document; A Brol Vẽ;                     ''
            """)
    void findsWhatIsSpoiled(String rule, String part, String from, String to) {
        byte[] spoiled = spoiled("word/" + part + ".xml", from, to);

        assertThat(check.check(spoiled, LayoutProfile.PARTY_HD36_2018))
                .extracting(Finding::rule)
                .contains(rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void tellsEveryFindingInASentence(String language) throws java.io.IOException {
        Properties sentences = new Properties();
        try (var in = getClass().getResourceAsStream("/messages/word_" + language + ".properties")) {
            assertThat(in).isNotNull();
            sentences.load(new java.io.InputStreamReader(in, StandardCharsets.UTF_8));
        }
        Set<String> rules = new TreeSet<>(Set.of("subject", "recipients"));
        rules.addAll(Set.of("paper", "margins", "pageNumber", "pageNumberLook", "pageNumberOnFirstPage", "font"));
        rules.addAll(Set.of("bodySize", "issuingBody", "numberLine", "placeDate", "typeName", "subjectRule"));
        rules.addAll(Set.of("recipientsEnd", "fileCopy", "capacity", "signer"));

        assertThat(sentences.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        rules.stream().map(rule -> "layout." + rule).toList());
    }

    private static byte[] spoiled(String name, String from, String to) {
        List<PackedPart> parts = new ArrayList<>();
        for (Map.Entry<String, byte[]> part : WordFile.read(PARTY).parts().entrySet()) {
            String xml = new String(part.getValue(), StandardCharsets.UTF_8);
            if (part.getKey().equals(name)) {
                assertThat(xml).contains(from);
                xml = xml.replace(from, to);
            }
            parts.add(PackedPart.of(part.getKey(), xml.getBytes(StandardCharsets.UTF_8)));
        }
        return PackedPart.zip(parts);
    }
}
