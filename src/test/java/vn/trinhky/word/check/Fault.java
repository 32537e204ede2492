package vn.trinhky.word.check;

import java.util.ArrayList;
import java.util.List;
import vn.trinhky.word.LayoutProfile;

/**
 * A file with one deliberate fault.
 *
 * @param rule the only rule that it breaks
 * @param what the change that breaks it
 */
record Fault(String rule, LayoutProfile profile, String what, OfficeMade file) {

    /** Rule; element, attribute and value of each change. Those of one line together are one fault. */
    private static final String BOTH = """
            paper; page w 12240; page h 15840
            margins; page left 1134
            font; prose1 font Arial
            colour; prose1 colour FF0000
            pageNumber; pageNumber drop
            pageNumberArabic; page numerals upperRoman
            pageNumberOnFirstPage; page title 0
            pageNumber.size; pageNumber size 10
            pageNumber.notBold; pageNumber b 1
            pageNumber.upright; pageNumber i 1
            pageNumber.centred; pageNumber jc right
            titleWords; title text CỘNG ĐỒNG XÃ HỘI CHỦ NGHĨA VIỆT NAM
            titleRule; titleRule drop
            nationalTitle.size; title size 11
            nationalTitle.bold; title b 0
            nationalTitle.centred; title jc left
            superior.size; superior size 11
            superior.notBold; superior b 1
            superior.upright; superior i 1
            superior.centred; superior jc left
            issuingBody; superior drop; issuer drop
            issuer.size; issuer size 11
            issuer.bold; issuer b 0
            issuer.centred; issuer jc left
            numberLine; number drop
            number.size; number size 11
            number.notBold; number b 1
            number.upright; number i 1
            number.centred; number jc left
            urgency.size; urgency size 11
            urgency.bold; urgency b 0
            urgency.capitals; urgency text Khẩn
            placeAndDate; placeDate drop
            placeComma; placeDate text Quảng Ngãi ngày 03 tháng 6 năm 2026
            dateForm; placeDate text Quảng Ngãi, ngày 03 tháng sáu năm 2026
            dateZeros; placeDate text Quảng Ngãi, ngày 3 tháng 6 năm 2026
            dateZeros; placeDate text Quảng Ngãi, ngày 03 tháng 06 năm 2026
            placeDate.size; placeDate size 11
            placeDate.italic; placeDate i 0
            placeDate.notBold; placeDate b 1
            type; type drop; subject drop; end drop; endRule drop
            abstract; subject drop; end drop; endRule drop
            typeName.size; type size 18
            typeName.bold; type b 0
            typeName.capitals; type text Báo cáo
            typeName.centred; type jc left
            subject.size; subject size 12
            subject.bold; subject b 0
            subject.upright; subject i 1
            subject.smallLetters; subject text KẾT QUẢ CÔNG TÁC QUÝ II NĂM 2026
            subject.centred; subject jc left
            numberOfType; type text KẾ HOẠCH
            bodySize; prose1 size 12
            bodyUpright; prose1 i 1
            bodyJustified; prose1 jc left
            bodyIndent; prose1 first 0
            bodySpacing; prose1 after 0
            headingCapitals; heading1 text I. Kết quả thực hiện
            headingBold; heading2 b 0
            chapter.size; chapter size 12
            chapter.bold; chapter b 0
            realFootnotes; heading2 text 1. Công tác lãnh đạo⁽¹⁾ và chỉ đạo
            abolishedDistrict; recipient2 text - Ủy ban nhân dân huyện Kon Rẫy;
            addressed; addressed drop; addressee1 drop; addressee2 drop
            addressees.upright; addressed i 1
            addressees.size; addressed size 12
            asAbove; recipient1 text - Thường trực Tỉnh ủy;
            capacity; authority drop; position drop
            deputyAuthority; authority drop
            authority.size; authority size 11
            authority.bold; authority b 0
            authority.centred; authority jc left
            position.size; position size 11
            position.centred; position jc left
            signer; signer drop
            signer.size; signer size 11
            signer.bold; signer b 0
            signer.upright; signer i 1
            signer.smallLetters; signer text NGUYỄN THỊ MAI
            signer.centred; signer jc left
            signerWithoutTitle; signer text TS. Nguyễn Thị Mai
            recipients; label drop; recipient1 drop; recipient2 drop; recipient3 drop
            recipientsLabel.size; label size 10
            recipients.size; recipient2 size 10
            recipients.notBold; recipient2 b 1
            recipients.upright; recipient2 i 1
            recipientsDashes; recipient2 text Văn phòng Tỉnh ủy;
            recipientsPunctuation; recipient2 text - Văn phòng Tỉnh ủy,
            appendixHeading; appendixTitle drop
            appendixLabel.bold; appendixLabel b 0
            appendixLabel.centred; appendixLabel jc left
            appendixTitle.bold; appendixTitle b 0
            appendixTitle.centred; appendixTitle jc left
            order; placeDate drop; late text Quảng Ngãi, ngày 03 tháng 6 năm 2026; late i 1; late jc right
            """;

    private static final String PARTY = """
            pageNumberInTopMargin; page footer 1
            pageNumberHeight; page header 1000
            nationalTitle.capitals; title text Đảng Cộng sản Việt Nam
            superior.capitals; superior text Tỉnh ủy Quảng Ngãi
            issuer.capitals; issuer text Ban Chỉ đạo Cuộc vận động
            issuerStar; star drop
            star.size; star size 10
            star.centred; star jc left
            numberColon; number text Số: 07-BC/BCĐ
            numberLeadingZero; number text Số 7-BC/BCĐ
            numberForm; number text Số 07/BC-BCĐ
            abstractHyphens; end text ---
            abstractHyphens; end drop
            lineSpacing; prose1 pitch auto
            citationForm; prose2 text Thực hiện Kế hoạch số 75-KH/TU ngày 05/5/2026 của Ban Thường vụ Tỉnh ủy.
            authorityForm; authority text KT. TRƯỞNG BAN
            authority.capitals; authority text K/T Trưởng ban
            position.capitals; position text Phó Trưởng ban
            position.notBold; position b 1
            recipientsLabel.notBold; label b 1
            recipientsLabel.upright; label i 1
            recipientsLabel.underlined; label u 0
            recipientsEnd; recipient3 text - Lưu VT
            fileCopy; recipient3 text - Văn phòng Tỉnh ủy.
            fileCopyColon; recipient3 text - Lưu: VT.
            appendixNumerals; appendixLabel text Phụ lục II
            """;

    private static final String STATE = """
            appendixPages; page restart
            nationalTitle.capitals; title text Cộng hòa xã hội chủ nghĩa Việt Nam
            mottoWords; motto text Độc lập-Tự do-Hạnh phúc
            motto.size; motto size 11
            motto.bold; motto b 0
            motto.upright; motto i 1
            motto.smallLetters; motto text ĐỘC LẬP - TỰ DO - HẠNH PHÚC
            motto.centred; motto jc left
            superior.capitals; superior text Ủy ban nhân dân tỉnh Quảng Ngãi
            issuer.capitals; issuer text Sở Nội vụ
            issuerRule; issuerRule drop
            numberColon; number text Số 07/BC-SNV
            numberLeadingZero; number text Số: 7/BC-SNV
            numberForm; number text Số: 07-BC/SNV
            abstractRule; endRule drop
            lineSpacing; prose1 line 600
            legalBasisItalic; basis i 0
            citationForm; prose2 text Thực hiện Kế hoạch số 75/KH-UBND ngày 05/5/2026 của Ủy ban nhân dân tỉnh.
            addresseesPunctuation; addressee1 text - Ủy ban nhân dân tỉnh,
            addressees.notBold; addressed b 1
            authorityForm; authority text K/T GIÁM ĐỐC
            authority.capitals; authority text KT. Giám đốc
            position.capitals; position text Phó Giám đốc
            position.bold; position b 0
            recipientsLabel.bold; label b 0
            recipientsLabel.italic; label i 0
            recipientsEnd; recipient3 text - Lưu: VT, TH
            fileCopy; recipient3 text - Văn phòng Sở.
            fileCopyColon; recipient3 text - Lưu VT, TH.
            appendixNumerals; appendixLabel text Phụ lục 1
            appendixLabel.size; appendixLabel size 12
            appendixTitle.size; appendixTitle size 12
            appendixTitle.capitals; appendixTitle text Kết quả chi tiết của từng đơn vị
            """;

    /** A letter has its abstract below the number. */
    private static final String LETTER = """
            letterSubject.size; letter size 16
            """;

    static List<Fault> all() {
        List<Fault> faults = new ArrayList<>();
        OfficeMade party = OfficeMade.party();
        OfficeMade state = OfficeMade.state();
        read(BOTH + PARTY, LayoutProfile.PARTY_HD05_2026, party, faults);
        read(BOTH + STATE, LayoutProfile.STATE_ND30_2020, state, faults);
        read(
                LETTER + "letterSubject.italic; letter i 0\n",
                LayoutProfile.PARTY_HD05_2026,
                letter(party, "Số 07-CV/BCĐ", "12", "1"),
                faults);
        read(
                LETTER + "letterSubject.upright; letter i 1\nletterSubject.notBold; letter b 1\n",
                LayoutProfile.STATE_ND30_2020,
                letter(state, "Số: 07/SNV-VP", "12", "0"),
                faults);
        return faults;
    }

    static OfficeMade letter(OfficeMade report, String number, String size, String italic) {
        return changed(report, "type drop; subject drop; end drop; endRule drop; letter jc center")
                .with("number", "text", number)
                .with("letter", "text", "V/v báo cáo kết quả công tác quý II")
                .with("letter", "size", size)
                .with("letter", "i", italic);
    }

    private static void read(String table, LayoutProfile profile, OfficeMade whole, List<Fault> faults) {
        for (String line : table.strip().split("\n")) {
            int end = line.indexOf(';');
            String changes = line.substring(end + 1).strip();
            faults.add(new Fault(line.substring(0, end), profile, changes, changed(whole, changes)));
        }
    }

    private static OfficeMade changed(OfficeMade file, String changes) {
        OfficeMade changed = file;
        for (String change : changes.split("; (?=\\w+ \\w+( |$|;))")) {
            String[] pieces = change.split(" ", 3);
            changed = changed.with(pieces[0], pieces[1], pieces.length < 3 ? "" : pieces[2]);
        }
        return changed;
    }
}
