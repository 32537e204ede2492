package vn.trinhky.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trinhky.cast.Officers;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PersonId;
import vn.trinhky.regime.ReviewManner;
import vn.trinhky.regime.ReviewManner.Order;
import vn.trinhky.review.refusals.NotYetAsked;
import vn.trinhky.review.refusals.OwnWork;
import vn.trinhky.review.refusals.VerdictAlreadyGiven;

/** The manner of review, over all orders in which three reviewers can speak. */
@Tag("compiling")
class ReviewTests {

    private static final Instant SENT = Instant.parse("2024-06-14T20:00:00Z");
    private static final List<Officer> THREE = Stream.of("Thái", "Bình", "Nga")
            .map(name -> Officers.of(name, Officers.unit()))
            .toList();

    /**
     * Each line: how many are enough (0 for all); what the first, second and third to speak say, C or R; after how many
     * verdicts the review is over, and how.
     */
    @ParameterizedTest
    @CsvSource({
        "0, CCC, 3, AWAITING_LAYOUT_CHECK",
        "0, CCR, 3, RETURNED",
        "0, CRC, 3, RETURNED",
        "0, RCC, 3, RETURNED",
        "0, RRC, 3, RETURNED",
        "0, RRR, 3, RETURNED",
        "1, C, 1, AWAITING_LAYOUT_CHECK",
        "1, RC, 2, AWAITING_LAYOUT_CHECK",
        "1, RRC, 3, AWAITING_LAYOUT_CHECK",
        "1, RRR, 3, RETURNED",
        "2, CC, 2, AWAITING_LAYOUT_CHECK",
        "2, CRC, 3, AWAITING_LAYOUT_CHECK",
        "2, RCC, 3, AWAITING_LAYOUT_CHECK",
        "2, CRR, 3, RETURNED",
        "2, RCR, 3, RETURNED",
        "2, RR, 2, RETURNED",
        "3, RCC, 3, RETURNED",
        "9, CCC, 3, AWAITING_LAYOUT_CHECK",
    })
    void endsInParallelAsSoonAsNothingCanChangeIt(int enough, String said, int last, Review.State end) {
        for (List<Officer> order : orders()) {
            Review review = review(Order.PARALLEL, enough);
            for (int i = 0; i < said.length(); i++) {
                assertThat(review.state()).isEqualTo(Review.State.WITH_REVIEWERS);
                assertThat(speak(review, order.get(i), said.charAt(i))).isEmpty();
            }
            assertThat(said).hasSize(last);
            assertThat(review.state()).isEqualTo(end);
            assertThat(review.awaited()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, CCC, AWAITING_LAYOUT_CHECK",
        "0, R, RETURNED",
        "0, CR, RETURNED",
        "0, CCR, RETURNED",
        "1, C, AWAITING_LAYOUT_CHECK",
        "2, CC, AWAITING_LAYOUT_CHECK",
        "2, CR, RETURNED",
        "2, R, RETURNED",
    })
    void asksOneAfterTheOtherInSequenceUntilOneReturnsItOrEnoughHaveCleared(int enough, String said, Review.State end) {
        Review review = review(Order.SEQUENCE, enough);
        for (int i = 0; i < said.length(); i++) {
            assertThat(review.awaited()).containsExactly(THREE.get(i).id());
            List<PersonId> next = speak(review, THREE.get(i), said.charAt(i));
            assertThat(next).isEqualTo(review.awaited());
        }
        assertThat(review.state()).isEqualTo(end);
        assertThat(review.awaited()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("orders")
    void takesNoVerdictOutOfTurn(List<Officer> order) {
        Review review = review(Order.SEQUENCE, 0);
        Officer first = order.get(0);
        if (first.equals(THREE.get(0))) {
            speak(review, first, 'C');
            assertThat(review.objectionToVerdict(first)).isInstanceOf(VerdictAlreadyGiven.class);
        } else {
            assertThatThrownBy(() -> speak(review, first, 'C')).isInstanceOf(NotYetAsked.class);
            assertThat(review.verdicts()).isEmpty();
        }
    }

    @Test
    void asksNobodyAboutHerOwnWorkAndTakesAllTheOthersForAll() {
        PersonId author = THREE.get(0).id();
        Review review = new Review(report(), 1, ids(), List.of(author), manner(Order.SEQUENCE, 0, 0), SENT);

        assertThat(review.awaited()).containsExactly(THREE.get(1).id());
        assertThat(review.objectionToVerdict(THREE.get(0))).isInstanceOf(OwnWork.class);
        speak(review, THREE.get(1), 'C');
        speak(review, THREE.get(2), 'C');
        assertThat(review.state()).isEqualTo(Review.State.AWAITING_LAYOUT_CHECK);
    }

    @Test
    void countsTheDaysFromTheOfficesDayOnWhichSheWasAsked() {
        Review review = new Review(report(), 1, ids(), List.of(), manner(Order.SEQUENCE, 0, 3), SENT);

        Asked first = review.asked(THREE.get(0).id()).orElseThrow();
        assertThat(first.due()).isEqualTo(LocalDate.of(2024, 6, 18)); // it was already the 15th in Việt Nam
        assertThat(first.isLate(LocalDate.of(2024, 6, 18))).isFalse();
        assertThat(first.isLate(LocalDate.of(2024, 6, 19))).isTrue();
        assertThat(review.asked(THREE.get(1).id())).isEmpty();
    }

    @Test
    void goesOnToTheLayoutWhenNobodyReviews() {
        Review review = new Review(report(), 1, List.of(), List.of(), ReviewManner.USUAL, SENT);

        assertThat(review.state()).isEqualTo(Review.State.AWAITING_LAYOUT_CHECK);
    }

    static List<List<Officer>> orders() {
        List<List<Officer>> orders = new ArrayList<>();
        for (Officer first : THREE) {
            for (Officer second : THREE) {
                for (Officer third : THREE) {
                    if (Stream.of(first, second, third).distinct().count() == THREE.size()) {
                        orders.add(List.of(first, second, third));
                    }
                }
            }
        }
        return orders;
    }

    private static List<PersonId> speak(Review review, Officer officer, char said) {
        boolean clears = said == 'C';
        Verdict.Decision decision = clears ? Verdict.Decision.CLEARED : Verdict.Decision.RETURNED;
        return review.take(Verdict.of(officer, decision, clears ? null : "Chưa khớp", SENT), officer);
    }

    private static Review review(Order order, int enough) {
        return new Review(report(), 1, ids(), List.of(), manner(order, enough, 0), SENT);
    }

    private static ReviewManner manner(Order order, int enough, int days) {
        return new ReviewManner(order, enough, days, true);
    }

    private static ReportId report() {
        return new ReportId(UUID.randomUUID());
    }

    private static List<PersonId> ids() {
        return THREE.stream().map(Officer::id).toList();
    }
}
