package vn.trinhky.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.JournalEntry;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.RoundId;

/** A file of a hundred million bytes at a real web server: its sender reads a sentence and no broken connection. */
@OverHttp
@Tag("writing")
class TooLargeUploadTests {

    private static final int MILLION = 1_000_000;

    @Autowired
    private Cast cast;

    @Autowired
    private RoundInHand rounds;

    @Autowired
    private Journal journal;

    @LocalServerPort
    private int port;

    @Test
    void isRefusedWithWhatToDoAndALineInTheJournal() {
        RoundId round = rounds.open(new ReportingPeriod(2250, 1));
        SubmissionId part = rounds.partOf("my", round);
        String pair = "my:" + cast.password();
        String token = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        Answer answer = Person.send(form("/api/v1/submissions/" + part.value() + "/word")
                .header("Authorization", "Basic " + token)
                .build());
        assertThat(answer.as(422).field("code")).isEqualTo("invalid.word.TOO_LARGE");
        List<JournalEntry> entries = journal.entries(round.value());
        assertThat(entries.get(entries.size() - 1).details()).containsEntry("cause", "TOO_LARGE");
    }

    @Test
    void isRefusedOnAPageBeforeItsFormIsTakenApart() {
        Answer page = Person.send(form("/sign-in").header("Accept", "text/html").build());
        assertThat(page.as(413).text()).contains("tối đa 20 MB");
    }

    private HttpRequest.Builder form(String path) {
        BodyPublisher body = BodyPublishers.concat(
                BodyPublishers.ofString(
                        "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.docx\"\r\n\r\n"),
                BodyPublishers.ofByteArray(new byte[100 * MILLION]),
                BodyPublishers.ofString("\r\n--part--\r\n"));
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(body);
    }
}
