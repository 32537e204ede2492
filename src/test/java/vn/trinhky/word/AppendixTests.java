package vn.trinhky.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.docx4j.model.structure.SectionWrapper;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.STPageOrientation;
import org.docx4j.wml.SectPr;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.trinhky.manuscript.Appendix;
import vn.trinhky.word.check.LayoutCheck;
import vn.trinhky.word.file.WordFile;

/** What follows the signature, in the Word file. */
@Tag("figures")
class AppendixTests {

    private static final List<Appendix> BOTH = List.of(SampleAppendix.figures(), SampleAppendix.upright());

    @ParameterizedTest
    @EnumSource(LayoutProfile.class)
    void followsTheSchemaInEveryPart(LayoutProfile profile) {
        SchemaTests.assertValid(written(profile, BOTH));
    }

    @ParameterizedTest
    @EnumSource(LayoutProfile.class)
    void departsFromNoRuleOfTheLayout(LayoutProfile profile) {
        assertThat(departures(profile, BOTH)).isEqualTo(departures(profile, List.of()));
    }

    @ParameterizedTest
    @EnumSource(LayoutProfile.class)
    void changesNothingInADocumentWithoutIt(LayoutProfile profile) {
        OfficialDocument report = report(profile);

        assertThat(new FinalDocuments(new Templates()).write(report.followedBy(List.of())))
                .isEqualTo(new FinalDocuments(new Templates()).write(report));
    }

    @ParameterizedTest
    @EnumSource(LayoutProfile.class)
    void liesOnItsLongSideBehindTheUprightText(LayoutProfile profile) throws Docx4JException {
        List<SectPr> sheets = sheets(written(profile, BOTH));

        assertThat(sheets).hasSize(3);
        assertThat(sheets.get(0).getPgSz().getOrient()).isNull();
        assertThat(sheets.get(0).getTitlePg()).isNotNull();
        assertThat(sheets.get(1).getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
        assertThat(sheets.get(1).getPgSz().getW())
                .isEqualTo(sheets.get(0).getPgSz().getH());
        assertThat(sheets.get(2).getPgSz().getOrient()).isNull();
    }

    @Test
    void countsItsOwnPagesInDocumentsOfTheState() throws Docx4JException {
        List<SectPr> sheets = sheets(written(LayoutProfile.STATE_ND30_2020, BOTH));

        assertThat(sheets.get(1).getPgNumType().getStart()).isOne();
        assertThat(sheets.get(2).getPgNumType().getStart()).isOne();
        assertThat(sheets.get(1).getTitlePg()).isNotNull();
    }

    @Test
    void goesOnCountingPagesInDocumentsOfTheParty() throws Docx4JException {
        List<SectPr> sheets = sheets(written(LayoutProfile.PARTY_HD36_2018, BOTH));

        assertThat(sheets.get(1).getPgNumType()).isNull();
        assertThat(sheets.get(1).getTitlePg()).isNull();
    }

    @Test
    void isNumberedInRomanByTheStateAndPointsToADocumentWhoseNumberStaysBlank() {
        AppendixHeading heading = heading(LayoutProfile.STATE_ND30_2020, BOTH, 1);

        assertThat(heading.label()).isEqualTo("Phụ lục II");
        assertThat(heading.pointer().replace('\u00a0', ' '))
                .isEqualTo("(Kèm theo Báo cáo số:      /BC-UBND ngày     tháng     năm     )");
    }

    @Test
    void isNumberedByThePartyOnlyWhenThereAreSeveralAndCitesItsDocument() {
        AppendixHeading only = heading(LayoutProfile.PARTY_HD36_2018, List.of(SampleAppendix.figures()), 0);

        assertThat(only.label()).isEqualTo("Phụ lục");
        assertThat(only.pointer()).isEqualTo("(Kèm theo Báo cáo số 07-BC/BCĐ, ngày 03/6/2024)");
        assertThat(heading(LayoutProfile.PARTY_HD36_2018, BOTH, 0).label()).isEqualTo("Phụ lục số 01");
    }

    @Test
    void repeatsTheHeaderRowAndComesBelowTheSignature() {
        String xml = new String(
                WordFile.read(written(LayoutProfile.PARTY_HD36_2018, BOTH)).part("word/document.xml"),
                StandardCharsets.UTF_8);
        String behind = xml.substring(xml.indexOf("A Brol Vẽ"));

        assertThat(behind).contains("<w:tblHeader/>", "Phụ lục số 01", "Phụ lục số 02", "chưa báo cáo");
    }

    static OfficialDocument report(LayoutProfile profile) {
        return profile.isOfTheState()
                ? ReportOfSeven.state("Sở Nội vụ")
                : Changed.profile(ReportOfSeven.party(), profile);
    }

    private static List<String> departures(LayoutProfile profile, List<Appendix> appendices) {
        return new LayoutCheck()
                .check(written(profile, appendices), profile, null).findings().stream()
                        .map(finding -> finding.rule().key())
                        .toList();
    }

    private static byte[] written(LayoutProfile profile, List<Appendix> appendices) {
        return new FinalDocuments(new Templates()).write(report(profile).followedBy(appendices));
    }

    private static AppendixHeading heading(LayoutProfile profile, List<Appendix> appendices, int position) {
        return AppendixHeading.of(
                report(profile).followedBy(appendices),
                position,
                new Templates().measures(profile).fixedTexts());
    }

    private static List<SectPr> sheets(byte[] docx) throws Docx4JException {
        return WordprocessingMLPackage.load(new ByteArrayInputStream(docx)).getDocumentModel().getSections().stream()
                .map(SectionWrapper::getSectPr)
                .toList();
    }
}
