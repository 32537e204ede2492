package vn.trinhky.word.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trinhky.word.Changed;
import vn.trinhky.word.FinalDocuments;
import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.OfficialDocument;
import vn.trinhky.word.Templates;
import vn.trinhky.word.check.finding.Element;
import vn.trinhky.word.check.finding.Finding;
import vn.trinhky.word.check.finding.LayoutRule;
import vn.trinhky.word.check.finding.NamedRule;
import vn.trinhky.word.check.finding.Place;
import vn.trinhky.word.check.finding.Severity;
import vn.trinhky.word.check.finding.Trait;
import vn.trinhky.word.check.norm.RulesInForce;
import vn.trinhky.word.intake.WordPackage;

/** What the layout check finds in files of our own, and in files that an office typed with one fault each. */
@Tag("signing")
class LayoutCheckTests {

    private static final FinalDocuments DOCUMENTS = new FinalDocuments(new Templates());

    private final LayoutCheck check = new LayoutCheck();

    @Test
    void findsNothingInReportsOfOurs() {
        for (LayoutProfile profile : LayoutProfile.values()) {
            OfficialDocument report = OwnReport.of(profile);

            assertThat(found(DOCUMENTS.write(report), profile))
                    .as("%s", profile)
                    .isEmpty();
            assertThat(found(DOCUMENTS.write(Changed.draft(report)), profile))
                    .as("draft, %s", profile)
                    .isEmpty();
        }
    }

    @Test
    void findsNothingInReportsThatAnOfficeTypedByTheRules() {
        OfficeMade party = OfficeMade.party();
        OfficeMade state = OfficeMade.state();

        assertThat(found(party.docx(), LayoutProfile.PARTY_HD05_2026)).isEmpty();
        assertThat(found(state.docx(), LayoutProfile.STATE_ND30_2020)).isEmpty();
        assertThat(found(Fault.letter(party, "Số 07-CV/BCĐ", "12", "1").docx(), LayoutProfile.PARTY_HD05_2026))
                .isEmpty();
        assertThat(found(Fault.letter(state, "Số: 07/SNV-VP", "12", "0").docx(), LayoutProfile.STATE_ND30_2020))
                .isEmpty();
    }

    @Test
    void findsTheOneFaultOfAFileAndNothingElse() {
        SoftAssertions each = new SoftAssertions();
        for (Fault fault : Fault.all()) {
            each.assertThat(found(fault.file().docx(), fault.profile()))
                    .as("%s: %s", fault.profile(), fault.what())
                    .containsExactly(fault.rule());
        }
        each.assertAll();
    }

    @Test
    void hasAFileWithAFaultForEveryRule() {
        Set<String> rules = Stream.of(LayoutProfile.PARTY_HD05_2026, LayoutProfile.STATE_ND30_2020)
                .flatMap(profile -> RulesInForce.of(profile).stream())
                .map(LayoutRule::key)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(new TreeSet<>(Fault.all().stream().map(Fault::rule).toList()))
                .containsExactlyElementsOf(rules);
    }

    @Test
    void saysWhereItIsAndHowOften() {
        OfficeMade wrong = OfficeMade.state().with("prose1", "size", "12").with("item", "size", "12");

        Finding finding = check.check(wrong.docx(), LayoutProfile.STATE_ND30_2020, null)
                .findings()
                .get(0);

        assertThat(finding.found()).isEqualTo("12 pt");
        assertThat(finding.wanted()).isEqualTo("13–14 pt");
        assertThat(finding.times()).isEqualTo(2);
        assertThat(finding.place().excerpt()).startsWith("Các cơ quan, đơn vị");
        assertThat(finding.ground()).contains("30/2020");
    }

    @Test
    void blocksOnlyWhatADocumentCannotBeWithout() {
        assertThat(NamedRule.values())
                .filteredOn(rule -> rule.severity() == Severity.BLOCKING)
                .containsExactly(NamedRule.PAPER, NamedRule.ISSUING_BODY, NamedRule.NUMBER_LINE, NamedRule.SIGNER);
    }

    @Test
    void toleratesCommasBetweenRecipientsBeforeThe2026Guidance() {
        byte[] commas = OfficeMade.party()
                .with("recipient1", "text", "- Như trên,")
                .with("recipient2", "text", "- Các đảng ủy trực thuộc,")
                .docx();

        assertThat(found(commas, LayoutProfile.PARTY_HD36_2018)).isEmpty();
        assertThat(found(commas, LayoutProfile.PARTY_HD05_2026)).containsExactly("recipientsPunctuation");
    }

    @Test
    void namesDistrictsOnlyInDocumentsOfTheirTime() {
        OfficeMade old = OfficeMade.party()
                .with("superior", "text", "HUYỆN ỦY KON RẪY")
                .with("placeDate", "text", "Kon Rẫy, ngày 20 tháng 6 năm 2024");
        OfficeMade quoting = OfficeMade.party()
                .with(
                        "prose2",
                        "text",
                        "Thực hiện Kế hoạch số 75-KH/HU, ngày 05/5/2022 của Huyện ủy Kon Rẫy, các xã báo cáo.");

        assertThat(found(old.docx(), LayoutProfile.PARTY_HD36_2018)).isEmpty();
        assertThat(found(quoting.docx(), LayoutProfile.PARTY_HD05_2026)).isEmpty();
    }

    @Test
    void recognisesWhoseRulesAFileFollowsAndOfWhichDay() {
        Recognised party = recognised(OfficeMade.party());
        Recognised state = recognised(OfficeMade.state().with("title", "drop", ""));

        assertThat(party.profile(LocalDate.EPOCH)).isEqualTo(LayoutProfile.PARTY_HD05_2026);
        assertThat(party.issuer()).isEqualTo("BAN CHỈ ĐẠO CUỘC VẬN ĐỘNG");
        assertThat(state.rules()).isEqualTo(LayoutProfile.Rules.STATE);
        assertThat(state.day()).isEqualTo("2026-06-03");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void hasANameAndASentenceForEveryRule(String language) throws IOException {
        Properties sentences = new Properties();
        try (var in = getClass().getResourceAsStream("/messages/word_" + language + ".properties")) {
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        Set<String> rules = new TreeSet<>();
        for (NamedRule rule : NamedRule.values()) {
            rules.addAll(Set.of("layout.rule." + rule.key(), "layout.broken." + rule.key()));
        }
        for (Element element : Element.values()) {
            rules.add("layout.element." + element.key());
        }
        for (Trait trait : Trait.values()) {
            rules.addAll(Set.of("layout.trait." + trait.key(), "layout.look." + trait.key()));
        }
        for (LayoutProfile profile : LayoutProfile.values()) {
            rules.add("layout.profile." + profile.key());
        }
        for (Severity severity : Severity.values()) {
            rules.add("layout.severity." + severity.name());
        }
        for (Place.Part part : Place.Part.values()) {
            rules.add("layout.part." + part);
        }
        rules.add("layout.nothing");

        assertThat(sentences.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(rules);
    }

    private Recognised recognised(OfficeMade file) {
        return check.recognise(WordPackage.open(new ByteArrayInputStream(file.docx())));
    }

    private List<String> found(byte[] docx, LayoutProfile profile) {
        return check.check(docx, profile, null).findings().stream()
                .map(finding -> finding.rule().key())
                .toList();
    }
}
