package vn.trinhky.punctuality.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.ReportWriting;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.figures.speech.FigureSetting;
import vn.trinhky.figures.speech.LiveText;
import vn.trinhky.manuscript.figures.FigureTokens;
import vn.trinhky.manuscript.notation.PlainTextReader;
import vn.trinhky.manuscript.view.PlainText;
import vn.trinhky.office.UnitId;
import vn.trinhky.punctuality.record.Correction;
import vn.trinhky.punctuality.record.UnitRecordKeeping;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.RoundId;
import vn.trinhky.signing.FinalFiles;
import vn.trinhky.signing.FolderState;
import vn.trinhky.signing.SignatureFolder;
import vn.trinhky.signing.Signing;

/** The paragraph about who kept the regime, frozen with the report and told as moved when the record is corrected. */
@OnDemoPages
@Tag("deadlines")
class WhoReportedInReportTests {

    private static final String SECTION = "I.2";
    private static final LocalDate DAY = LocalDate.of(2024, 6, 14);

    @Autowired
    RoundInHand rounds;

    @Autowired
    Cast cast;

    @Autowired
    Pages pages;

    @Autowired
    Drafting drafting;

    @Autowired
    Compilation compilation;

    @Autowired
    ReportWriting writing;

    @Autowired
    FinalFiles finalFiles;

    @Autowired
    Signing signing;

    @Autowired
    UnitRecordKeeping keeping;

    @Autowired
    Reporting reporting;

    @Autowired
    LiveText live;

    @Test
    void isFrozenWithTheReportAndToldAsMovedBeforeTheSignature() {
        ReportId report = rounds.collected(new ReportingPeriod(3420, 1));
        RoundId round = compilation.report(report).round();
        rounds.writeAll(report);
        String said = "- Có {{_CHE-DO/all/this/counted}} gửi báo cáo đúng hạn.";
        writing.write(report, SECTION, said, compilation.report(report).version(), cast.compiler());
        compilation.sendToReview(report, cast.compiler());
        assertThat(FigureTokens.in(compilation.frozen(report, 1).body()))
                .extracting(token -> token.said())
                .containsExactly("01/07 đơn vị");

        rounds.clear(report);
        finalFiles.prepare(report, cast.signatory());
        String before = text(report);
        assertThat(before).doesNotContain("đã thay đổi sau khi");
        keeping.correct(
                round,
                drafting.progress(rounds.partOf("khoi", round), cast.compiler()).unit(),
                new Correction(DAY, DAY, null),
                "Xã đã gửi bản giấy đúng hạn",
                cast.compiler());

        assertThat(text(report))
                .contains("văn bản ghi “01/07 đơn vị”, số liệu hiện nay là “02/07 đơn vị”.")
                .contains("/rounds/" + round.value() + "/punctuality");
        assertThat(sign(report, null).getStatus()).isEqualTo(409);
        assertThat(folder(report).state()).isEqualTo(FolderState.SHOWN);
        assertThat(PlainText.of(compilation.frozen(report, 1).body()))
                .as("what was reviewed stays as it was")
                .anyMatch(line -> line.contains("01/07 đơn vị"));
        assertThat(sign(report, signing.moved(folder(report)).fingerprint()).getStatus())
                .isEqualTo(302);
        assertThat(folder(report).state()).isEqualTo(FolderState.SIGNED);
    }

    /** How other units keep the regime is not for a unit to see. */
    @Test
    void tellsTheUnitThatWritesOfItselfAlone() {
        Round round = reporting.round(rounds.open(new ReportingPeriod(3471, 1)));
        UnitId own = drafting.progress(rounds.partOf("khoi", round.id()), cast.compiler())
                .unit();
        assertThat(said("own/this/list", round, own)).endsWith(" chưa đến hạn gửi báo cáo");
        assertThat(said("all/this/list", round, own)).isEqualTo("[_CHE-DO]");
        assertThat(said("all/this/counted", round, own)).isEqualTo("[_CHE-DO]");
    }

    private String said(String question, Round round, UnitId own) {
        var text = PlainTextReader.read("{{_CHE-DO/" + question + "}}").manuscript();
        return PlainText.of(live.spoken(text, FigureSetting.ofPart(round, own))).get(0);
    }

    private String text(ReportId report) {
        return Pages.text(pages.open("/reports/" + report.value() + "/signature", Cast.SIGNATORY));
    }

    private MockHttpServletResponse sign(ReportId report, @org.jspecify.annotations.Nullable String known) {
        String digest = Objects.requireNonNull(folder(report).pdf()).value();
        List<String> fields = new java.util.ArrayList<>(List.of("digest", digest, "password", cast.password()));
        if (known != null) {
            fields.addAll(List.of("knownMoves", known));
        }
        return pages.press("/reports/" + report.value() + "/signature", Cast.SIGNATORY, fields.toArray(String[]::new));
    }

    private SignatureFolder folder(ReportId report) {
        return signing.folder(report).orElseThrow();
    }
}
