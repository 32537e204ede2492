package vn.trinhky.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.UnitId;

@OnDemoPages
@Tag("dispatch")
class ArrivalNumbersTests {

    @Autowired
    ArrivalNumbers numbers;

    @Autowired
    OfficeDirectory office;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void haveNoGapsWhenManyTakeThemAndSomeFail() throws Exception {
        UnitId unit = office.unitsOn(LocalDate.of(2024, 6, 14)).stream()
                .filter(one -> one.code().equals("CA"))
                .findFirst()
                .orElseThrow()
                .id();
        List<Callable<Integer>> takers = IntStream.range(0, 24)
                .<Callable<Integer>>mapToObj(taker -> () -> take(unit, taker % 4 == 0))
                .toList();
        List<Integer> taken = new ArrayList<>();
        ExecutorService desks = Executors.newFixedThreadPool(8);
        try {
            for (Future<Integer> one : desks.invokeAll(takers)) {
                taken.add(one.get());
            }
        } finally {
            desks.shutdown();
        }
        assertThat(taken.stream().filter(number -> number > 0).sorted())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 18).boxed().toList());
    }

    /** @return 0 if the transaction failed after it had taken a number */
    private int take(UnitId unit, boolean fails) {
        Integer number = transaction.execute(status -> {
            int taken = numbers.next(unit).number();
            if (fails) {
                status.setRollbackOnly();
            }
            return fails ? 0 : taken;
        });
        return number == null ? 0 : number;
    }
}
