package vn.trinhky.workflow.map.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trinhky.journal.Chronicle.Reached;
import vn.trinhky.journal.Milestone;

/** Each milestone comes an hour after the one before. */
@Tag("deadlines")
class TurnsTests {

    private static final Instant BEGINNING = Instant.parse("2026-06-01T01:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ROUND_OPENED COLLECTION_CLOSED | collect 1
            ROUND_OPENED COLLECTION_CLOSED REPORT_SENT_TO_REVIEW | collect 1, compile 1
            ROUND_OPENED COLLECTION_CLOSED REPORT_SENT_TO_REVIEW REVIEWER_CLEARED REVIEWER_CLEARED | collect 1, compile 1
            ROUND_OPENED COLLECTION_CLOSED REPORT_SENT_TO_REVIEW REVIEWER_CLEARED REVIEWER_CLEARED LAYOUT_PASSED | collect 1, compile 1, review 2, layout 1
            ROUND_OPENED COLLECTION_CLOSED REPORT_SENT_TO_REVIEW LAYOUT_PASSED | collect 1, compile 1, review 0, layout 1
            ROUND_OPENED COLLECTION_CLOSED REPORT_SENT_TO_REVIEW REVIEWER_RETURNED REPORT_SENT_TO_REVIEW | collect 1, compile 1, review 1, compile 1
            ROUND_OPENED COLLECTION_CLOSED REPORT_SENT_TO_REVIEW REVIEWER_CLEARED LAYOUT_RETURNED REPORT_SENT_TO_REVIEW | collect 1, compile 1, review 1, layout 1, compile 1
            ROUND_OPENED COLLECTION_CLOSED REPORT_SENT_TO_REVIEW REVIEWER_CLEARED LAYOUT_PASSED SIGNATORY_RETURNED REPORT_SENT_TO_REVIEW | collect 1, compile 1, review 1, layout 1, sign 1, compile 1
            ROUND_OPENED COLLECTION_CLOSED REPORT_SENT_TO_REVIEW REVIEWER_CLEARED LAYOUT_PASSED REPORT_SIGNED NUMBER_VOIDED REPORT_SENT_TO_REVIEW | collect 1, compile 1, review 1, layout 1, sign 1, issue 1, compile 1
            ROUND_OPENED COLLECTION_CLOSED REPORT_SENT_TO_REVIEW REVIEWER_CLEARED LAYOUT_PASSED REPORT_SIGNED REPORT_ISSUED ROUND_CLOSED | collect 1, compile 1, review 1, layout 1, sign 1, issue 1, acknowledged 1
            LAYOUT_PASSED REPORT_SIGNED |
            """)
    void readsTheStepsOffTheMilestones(String milestones, String expected) {
        List<Reached> reached = new ArrayList<>();
        Instant at = BEGINNING;
        for (String milestone : milestones.split(" ")) {
            reached.add(new Reached(UUID.randomUUID(), at, "Nguyễn Thu Hương", Milestone.valueOf(milestone)));
            at = at.plus(Duration.ofHours(1));
        }

        assertThat(Turns.visits(reached).stream()
                        .map(visit -> visit.step() + " "
                                + Duration.between(visit.from(), visit.until()).toHours())
                        .toList())
                .isEqualTo(expected == null ? List.of() : Arrays.asList(expected.split(", ")));
    }
}
