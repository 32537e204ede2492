package vn.trinhky.word.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trinhky.word.Changed;
import vn.trinhky.word.FinalDocuments;
import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.ReportOfSeven;
import vn.trinhky.word.Templates;
import vn.trinhky.word.file.PackedPart;
import vn.trinhky.word.file.WordFile;

/** A report of ours, whose looks stand in its styles, with one part changed by hand. */
@Tag("signing")
class SpoiledReportTests {

    private static final FinalDocuments DOCUMENTS = new FinalDocuments(new Templates());
    private static final byte[] PARTY = DOCUMENTS.write(ReportOfSeven.party());

    @Test
    void departsFromNothingBeforeItIsSpoiled() {
        assertThat(found(PARTY, LayoutProfile.PARTY_HD36_2018)).isEmpty();
        assertThat(found(DOCUMENTS.write(Changed.draft(ReportOfSeven.party())), LayoutProfile.PARTY_HD36_2018))
                .isEmpty();
    }

    @Test
    void ofTheKindOfThePartyDepartsFromTheRulesOfTheState() {
        assertThat(found(PARTY, LayoutProfile.STATE_ND30_2020))
                .containsExactly(
                        "titleWords",
                        "mottoWords",
                        "numberColon",
                        "numberForm",
                        "authorityForm",
                        "recipientsPunctuation",
                        "fileCopyColon",
                        "nationalTitle.size",
                        "superior.size",
                        "issuer.size",
                        "issuerRule",
                        "number.size",
                        "typeName.size",
                        "abstractRule",
                        "position.bold",
                        "recipientsLabel.size",
                        "recipientsLabel.bold",
                        "recipientsLabel.italic",
                        "recipients.size");
    }

    /** Each line: the rule that must be found, the part to spoil, what to replace there, and by what. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            paper;                 document; w:w="11906";                   w:w="11000"
            margins;               document; w:left="1701";                 w:left="1134"
            pageNumberOnFirstPage; document; <w:titlePg/>;                  ''
            pageNumber;            header1;  PAGE;                          DATE
            pageNumber.size;       header1;  w:val="PageNumber";            w:val="FootnoteText"
            font;                  styles;   w:ascii="Times New Roman";     w:ascii="Arial"
            bodySize;              styles;   <w:sz w:val="28"/>;            <w:sz w:val="24"/>
            issuingBody;           document; BAN CHỈ ĐẠO CUỘC VẬN ĐỘNG;     ''
            numberForm;            document; Số 07-BC;                      Số: 7/BC
            numberLine;            document; Số 07-BC;                      07-BC
            dateZeros;             document; ngày 03 tháng 6;               ngày 3 tháng 06
            typeName.capitals;     document; <w:t xml:space="preserve">BÁO CÁO<; <w:rPr><w:caps w:val="0"/></w:rPr><w:t>Báo cáo<
            abstractHyphens;       document; >-----<;                       >---<
            recipientsEnd;         document; - Lưu VT.;                     - Lưu VT
            fileCopy;              document; - Lưu VT.;                     - Như trên.
            capacity;              document; PHÓ TRƯỞNG BAN;                ''
            signer;                document; A Brol Vẽ;                     ''
            """)
    void isFoundOut(String rule, String part, String from, String to) {
        assertThat(found(spoiled("word/" + part + ".xml", from, to), LayoutProfile.PARTY_HD36_2018))
                .contains(rule);
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

    private static List<String> found(byte[] docx, LayoutProfile profile) {
        return new LayoutCheck()
                .check(docx, profile, null).findings().stream()
                        .map(finding -> finding.rule().key())
                        .toList();
    }
}
