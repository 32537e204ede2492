package vn.trinhky.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.drafting.refusals.NotTheDrafter;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Text;
import vn.trinhky.manuscript.TextBlock;
import vn.trinhky.manuscript.json.ManuscriptJson;
import vn.trinhky.manuscript.notation.PlainTextReader;
import vn.trinhky.manuscript.notation.PlainTextWriter;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.testing.TestClock;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.web.NotHere;
import vn.trinhky.writing.BaseNeeded;
import vn.trinhky.writing.Occasion;
import vn.trinhky.writing.SavedText;
import vn.trinhky.writing.SentText;
import vn.trinhky.writing.SentTexts;
import vn.trinhky.writing.VersionLine;

@Tag("writing")
@OnDemoPages
@Import(TestClock.class)
class PartWritingTests {

    private static final String SECTION = "I.1";
    private static final Manuscript BEFORE =
            PlainTextReader.read("- Họp giao ban.\n- Rà soát mô hình.").manuscript();
    private static int year = 2060;

    @Autowired
    PartWriting writing;

    @Autowired
    PartVersions versions;

    @Autowired
    Drafting drafting;

    @Autowired
    RoundInHand rounds;

    @Autowired
    Cast cast;

    @Autowired
    TestClock clock;

    private SubmissionId part;
    private Officer drafter;

    @BeforeEach
    void openAPart() {
        clock.set(OffsetDateTime.parse("2024-06-14T08:00:00+07:00"));
        drafter = cast.officer("khoi");
        part = rounds.partOf("khoi", rounds.open(new ReportingPeriod(year++, 1)));
    }

    @Test
    void savesWhatTheEditorHolds() {
        SavedText saved = writing.save(part, SECTION, SentTexts.hopefully(BEFORE, Manuscript.empty()), drafter);
        assertThat(saved.text()).as("the editor already has exactly this text").isNull();
        assertThat(saved.conflicts()).isEmpty();
        assertThat(stored()).isEqualTo(BEFORE);
        assertThat(writing.open(part, SECTION, drafter).digest()).isEqualTo(saved.digest());
    }

    @Test
    void answersWithTheTextWhenABlockHadNoIdentity() {
        var text = PlainTextReader.read("- Một ý").manuscript();
        var nameless = ManuscriptJson.write(text).replaceAll("\"id\":\"[0-9a-f]+\",", "");
        var sent = new SentText(tools.jackson.databind.json.JsonMapper.shared().readTree(nameless), "", null, "tab-1");
        SavedText saved = writing.save(part, SECTION, withBaseOf(sent), drafter);
        assertThat(saved.text()).isEqualTo(ManuscriptJson.node(stored()));
    }

    @Test
    void changesNothingWhenTheSameTextArrivesTwice() {
        var sent = SentTexts.hopefully(BEFORE, Manuscript.empty());
        writing.save(part, SECTION, sent, drafter);
        int version = drafting.ownSubmission(part, drafter).version();
        SavedText again = writing.save(part, SECTION, sent, drafter);
        assertThat(again.conflicts()).isEmpty();
        assertThat(drafting.ownSubmission(part, drafter).version()).isEqualTo(version);
    }

    @Test
    void asksForTheBaseWhenSomebodyElseSavedMeanwhile() {
        writing.save(part, SECTION, SentTexts.hopefully(BEFORE, Manuscript.empty()), drafter);
        Manuscript mine = added(Manuscript.empty(), "- Ý của tôi.");
        assertThatThrownBy(() -> writing.save(part, SECTION, SentTexts.hopefully(mine, Manuscript.empty()), drafter))
                .isInstanceOf(BaseNeeded.class);
        assertThat(stored()).isEqualTo(BEFORE);
    }

    @Test
    void joinsChangesToDifferentBlocks() {
        writing.save(part, SECTION, SentTexts.hopefully(BEFORE, Manuscript.empty()), drafter);
        Manuscript theirs = saying(BEFORE, 0, "Họp giao ban hằng tháng.");
        Manuscript mine = added(BEFORE, "- Thêm một ý.");
        writing.save(part, SECTION, SentTexts.hopefully(theirs, BEFORE), drafter);
        SavedText saved = writing.save(part, SECTION, SentTexts.withBase(mine, BEFORE), drafter);
        assertThat(saved.conflicts()).isEmpty();
        assertThat(saved.text()).isEqualTo(ManuscriptJson.node(stored()));
        assertThat(PlainTextWriter.write(stored()))
                .containsSubsequence("- Họp giao ban hằng tháng.", "- Rà soát mô hình.", "- Thêm một ý.");
    }

    @Test
    void keepsTheStoredBlockAndNamesBothWhenTheyChangedTheSameOne() {
        writing.save(part, SECTION, SentTexts.hopefully(BEFORE, Manuscript.empty()), drafter);
        writing.save(part, SECTION, SentTexts.hopefully(saying(BEFORE, 0, "Bản của người khác."), BEFORE), drafter);
        Manuscript mine = saying(BEFORE, 0, "Bản của tôi.");
        SavedText saved = writing.save(part, SECTION, SentTexts.withBase(mine, BEFORE), drafter);
        assertThat(PlainTextWriter.write(stored())).startsWith("- Bản của người khác.");
        assertThat(saved.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.block()).isEqualTo(BEFORE.blocks().get(0).id().value());
            assertThat(String.valueOf(conflict.mine())).contains("Bản của tôi.");
            assertThat(String.valueOf(conflict.theirs())).contains("Bản của người khác.");
        });
    }

    @Test
    void isNotThereForOtherUnitsAndTakesOnlySectionsThatWereAskedFor() {
        var sent = SentTexts.hopefully(BEFORE, Manuscript.empty());
        assertThatThrownBy(() -> writing.save(part, SECTION, sent, cast.officer("lam")))
                .isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> writing.save(part, "I.3", sent, drafter)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> writing.save(part, SECTION, sent, cast.officer("blai")))
                .isInstanceOf(NotTheDrafter.class);
        assertThat(stored()).isEqualTo(Manuscript.empty());
    }

    @Test
    void saysWhoElseHasTheSectionOpenForHalfAMinute() {
        Officer leader = cast.officer("blai");
        writing.look(part, SECTION, "tab-2", leader);
        assertThat(writing.look(part, SECTION, "tab-1", drafter).others()).containsExactly(leader.fullName());
        assertThat(writing.look(part, "I.2", "tab-1", drafter).others()).isEmpty();
        clock.set(OffsetDateTime.parse("2024-06-14T08:00:31+07:00"));
        assertThat(writing.look(part, SECTION, "tab-1", drafter).others()).isEmpty();
    }

    @Test
    void foldsTheSavesOfASittingIntoOneVersion() {
        Manuscript text = BEFORE;
        writing.save(part, SECTION, SentTexts.hopefully(text, Manuscript.empty()), drafter);
        for (int save = 0; save < 5; save++) {
            Manuscript longer = added(text, "- Ý thứ " + save);
            writing.save(part, SECTION, SentTexts.hopefully(longer, text), drafter);
            text = longer;
        }
        assertThat(versions.all(part, drafter)).isEmpty();
        clock.set(OffsetDateTime.parse("2024-06-14T08:31:00+07:00"));
        writing.save(part, SECTION, SentTexts.hopefully(BEFORE, text), drafter);
        assertThat(versions.all(part, drafter))
                .extracting(VersionLine::occasion)
                .containsExactly(Occasion.SITTING);
        assertThat(versions.one(part, 1, drafter).texts().of(SECTION)).isEqualTo(text);
    }

    @Test
    void keepsAVersionAtEveryHandOver() {
        writing.save(part, SECTION, SentTexts.hopefully(BEFORE, Manuscript.empty()), drafter);
        drafting.requestApproval(part, drafter);
        drafting.returnToDrafter(part, "Thiếu số liệu", cast.officer("blai"));
        drafting.requestApproval(part, drafter);
        drafting.approve(part, cast.officer("blai"));
        drafting.returnToUnit(part, "Cần bổ sung", cast.compiler());
        assertThat(versions.all(part, drafter))
                .extracting(VersionLine::occasion)
                .containsExactly(
                        Occasion.RETURNED,
                        Occasion.SUBMITTED,
                        Occasion.SENT_FOR_APPROVAL,
                        Occasion.RETURNED,
                        Occasion.SENT_FOR_APPROVAL);
        assertThatThrownBy(() -> versions.all(part, cast.officer("lam"))).isInstanceOf(NotHere.class);
    }

    @Test
    void bringsAnEarlierVersionBackAndLosesNothingOfTheLaterOne() {
        writing.save(part, SECTION, SentTexts.hopefully(BEFORE, Manuscript.empty()), drafter);
        clock.set(OffsetDateTime.parse("2024-06-14T08:00:00+07:00").plus(Duration.ofHours(1)));
        Manuscript later = added(BEFORE, "- Ý viết sau.");
        writing.save(part, SECTION, SentTexts.hopefully(later, BEFORE), drafter);
        versions.bringBack(part, 1, drafter);
        assertThat(stored()).isEqualTo(BEFORE);
        assertThat(versions.all(part, drafter))
                .extracting(VersionLine::occasion)
                .containsExactly(Occasion.BROUGHT_BACK, Occasion.SITTING, Occasion.SITTING);
        assertThat(versions.one(part, 2, drafter).texts().of(SECTION)).isEqualTo(later);
    }

    private SentText withBaseOf(SentText sent) {
        String digest = writing.open(part, SECTION, drafter).digest();
        return new SentText(sent.text(), digest, null, sent.device());
    }

    private Manuscript stored() {
        return drafting.ownSubmission(part, drafter).texts().of(SECTION);
    }

    private static Manuscript saying(Manuscript text, int place, String words) {
        List<Block> blocks = new ArrayList<>(text.blocks());
        blocks.set(place, ((TextBlock) blocks.get(place)).saying(List.of(Text.plain(words))));
        return new Manuscript(blocks);
    }

    private static Manuscript added(Manuscript text, String typed) {
        List<Block> blocks = new ArrayList<>(text.blocks());
        blocks.addAll(PlainTextReader.read(typed).manuscript().blocks());
        return new Manuscript(blocks);
    }
}
