package vn.trinhky.upload.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.Clerk;
import vn.trinhky.cast.DemoPages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.Submission;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.JournalEntry;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.RoundId;
import vn.trinhky.word.intake.HostileFile;

/** Every hostile file at the form where an officer would upload it. */
@DemoPages
@Tag("writing")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileUploadsTests {

    /** More is not let past the door of the web server. */
    private static final int MOST = 20 << 20;

    @Autowired
    Clerk clerk;

    @Autowired
    Cast cast;

    @Autowired
    RoundInHand rounds;

    @Autowired
    Drafting drafting;

    @Autowired
    Journal journal;

    @Autowired
    MessageSource messages;

    @Autowired
    JdbcClient database;

    private RoundId round;
    private SubmissionId part;

    @BeforeAll
    void openARound() {
        round = rounds.open(new ReportingPeriod(2230, 1));
        part = rounds.partOf("my", round);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "A_HUNDRED_MEGABYTES_OF_(OLD_)?WORD")
    void areAnsweredWithWhatToDoAndLeaveALineInTheJournal(HostileFile hostile) throws IOException {
        Submission before = drafting.ownSubmission(part, cast.officer("my"));
        int recorded = entries().size();
        MvcTestResult answer = clerk.uploads(
                "my",
                "/submissions/" + part.value() + "/word",
                "C:\\bao-cao.docx",
                hostile.open().readNBytes(MOST));
        assertThat(answer).hasStatus(422).bodyText().contains(beginningOfTheSentence(hostile), "name=\"file\"");
        assertThat(entries()).hasSize(recorded + 1);
        JournalEntry line = entries().get(recorded);
        assertThat(line.milestone()).isEqualTo("FILE_REFUSED");
        assertThat(line.details())
                .containsEntry("file", "bao-cao.docx")
                .containsEntry("cause", hostile.reason().name());
        Submission after = drafting.ownSubmission(part, cast.officer("my"));
        assertThat(after.version()).isEqualTo(before.version());
        assertThat(after.texts()).isEqualTo(before.texts());
        assertThat(database.sql("select count(*) from word_upload where subject_id = ?")
                        .param(part.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** Up to the first sign that a page writes differently. */
    private String beginningOfTheSentence(HostileFile hostile) {
        String sentence = messages.getMessage("invalid.word." + hostile.reason(), null, Locale.forLanguageTag("vi"));
        return sentence.split("[>“]")[0];
    }

    private List<JournalEntry> entries() {
        return journal.entries(round.value());
    }
}
