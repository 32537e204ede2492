package vn.trinhky.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.figures.FigureTokens;
import vn.trinhky.manuscript.json.Digests;
import vn.trinhky.manuscript.json.ManuscriptJson;
import vn.trinhky.manuscript.notation.PlainTextReader;

@Tag("figures")
class JoinedTextTests {

    private static final Manuscript STORED =
            PlainTextReader.read("- Họp giao ban.").manuscript();
    private static final Manuscript LIVE =
            PlainTextReader.read("- Có {{MH-DUNG/own/this/value}} mô hình.").manuscript();
    private static final Manuscript SPOKEN = FigureTokens.changed(LIVE, token -> token.saying("05"));

    @Test
    void keepsNoneOfTheAnswersThatAnEditorShows() {
        assertThat(JoinedText.of(STORED, SentTexts.hopefully(SPOKEN, STORED)).text())
                .isEqualTo(LIVE);
        assertThat(JoinedText.of(LIVE, SentTexts.withBase(STORED, SPOKEN)).text())
                .isEqualTo(STORED);
    }

    @Test
    void tellsAnEditorThatSentAnswersWhatIsStored() {
        SentText sent = SentTexts.hopefully(SPOKEN, STORED);
        SavedText saved = SavedText.of(JoinedText.of(STORED, sent), sent, "Lâm", Instant.EPOCH, List.of());

        assertThat(saved.digest()).isEqualTo(Digests.of(LIVE));
        assertThat(saved.text()).isEqualTo(ManuscriptJson.node(LIVE));
    }

    @Test
    void storesExactlyWhatAnEditorSentThatKeepsAnswersApart() {
        SentText sent = SentTexts.hopefully(LIVE, STORED);
        SavedText saved = SavedText.of(JoinedText.of(STORED, sent), sent, "Lâm", Instant.EPOCH, List.of());

        assertThat(saved.digest()).isEqualTo(Digests.of(LIVE));
        assertThat(saved.text()).isNull();
    }
}
