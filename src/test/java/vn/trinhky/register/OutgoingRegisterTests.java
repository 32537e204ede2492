package vn.trinhky.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;

@OnDemoPages
@Tag("signing")
class OutgoingRegisterTests {

    @Autowired
    OutgoingRegister register;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Cast cast;

    @Test
    void leavesNoGapWhenHalfOfThoseWhoTakeANumberFail() throws InterruptedException, ExecutionException {
        SeriesKey series = series("ZA");
        Random luck = new Random(20240614);
        ExecutorService people = Executors.newFixedThreadPool(16);
        List<Future<Integer>> attempts = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            boolean fails = luck.nextBoolean();
            attempts.add(people.submit(() -> take(series, fails)));
        }
        people.shutdown();
        List<Integer> kept = new ArrayList<>();
        for (Future<Integer> attempt : attempts) {
            int number = attempt.get();
            if (number > 0) {
                kept.add(number);
            }
        }
        assertThat(kept)
                .hasSizeBetween(60, 140)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, kept.size()).boxed().toList());
    }

    @Test
    void handsOutAReleasedNumberFirst() {
        SeriesKey series = series("ZB");
        UUID first = UUID.randomUUID();
        assertThat(take(series, first)).isEqualTo(1);
        assertThat(take(series, UUID.randomUUID())).isEqualTo(2);
        transaction.executeWithoutResult(t -> register.release(first, "Đinh Thị Mai"));
        assertThat(take(series, UUID.randomUUID())).isEqualTo(1);
        assertThat(take(series, UUID.randomUUID())).isEqualTo(3);
    }

    /** The number, or 0 when the transaction failed. */
    private int take(SeriesKey series, boolean fails) {
        Integer number = transaction.execute(status -> {
            int taken = register.take(request(series, UUID.randomUUID())).number();
            if (fails) {
                status.setRollbackOnly();
            }
            return fails ? 0 : taken;
        });
        return number == null ? 0 : number;
    }

    private int take(SeriesKey series, UUID document) {
        Integer number = transaction.execute(
                status -> register.take(request(series, document)).number());
        return number == null ? 0 : number;
    }

    private SeriesKey series(String type) {
        return SeriesKey.ofYear(cast.clerk().posts().get(0).unit().value(), type);
    }

    private static NumberRequest request(SeriesKey series, UUID document) {
        return new NumberRequest(series, document, "TB-BCĐ", "THÔNG BÁO", "thử", "Đinh Thị Mai", "Lưu VT");
    }
}
