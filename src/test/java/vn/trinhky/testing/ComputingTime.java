package vn.trinhky.testing;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/** How long the processor worked: what else runs on a busy machine does not count. */
public final class ComputingTime {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ComputingTime() {}

    /** @param work on this thread alone */
    public static Duration of(Runnable work) {
        long start = THREADS.getCurrentThreadCpuTime();
        work.run();
        return Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start);
    }
}
