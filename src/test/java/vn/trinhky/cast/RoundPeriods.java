package vn.trinhky.cast;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import vn.trinhky.regime.ReportingPeriod;

/** Which test opened which period: two tests that want the same one are told so, the second run of one is not. */
final class RoundPeriods {

    private static final int LATE = 5000;

    private final Map<ReportingPeriod, String> openedBy = new ConcurrentHashMap<>();
    private final AtomicInteger years = new AtomicInteger(LATE);

    ReportingPeriod of(ReportingPeriod wanted) {
        Optional<String> test = testOnTheStack();
        if (test.isEmpty()) {
            return wanted;
        }
        String before = openedBy.putIfAbsent(wanted, test.get());
        return test.get().equals(before) ? new ReportingPeriod(years.getAndIncrement(), wanted.quarter()) : wanted;
    }

    private static Optional<String> testOnTheStack() {
        return StackWalker.getInstance().walk(frames -> frames.map(StackWalker.StackFrame::getClassName)
                .filter(name -> name.endsWith("Tests"))
                .findFirst());
    }
}
