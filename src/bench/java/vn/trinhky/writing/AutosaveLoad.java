package vn.trinhky.writing;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import vn.trinhky.TrinhKyApplication;

/**
 * 200 drafters who each save a section of reference size every 2 seconds, for a minute, against the whole application on
 * its embedded database with durable settings. Clients and server share this machine and this JVM.
 *
 * <p>A round trip is counted from the moment when it was due, so that a server that falls behind cannot hide it.
 */
public final class AutosaveLoad {

    private static final int DRAFTERS = Integer.getInteger("drafters", 200);
    private static final int SECONDS = Integer.getInteger("seconds", 60);
    private static final int EVERY = 2_000;

    private final ConcurrentLinkedQueue<Long> roundTrips = new ConcurrentLinkedQueue<>();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger broken = new AtomicInteger();

    private AutosaveLoad() {}

    public static void main(String[] arguments) throws Exception {
        Path data = Files.createTempDirectory("autosave-load");
        try (ConfigurableApplicationContext application = SpringApplication.run(
                TrinhKyApplication.class,
                "--server.port=0",
                "--trinhky.demo=true",
                "--trinhky.data-folder=" + data,
                "--logging.level.root=warn")) {
            int port = Objects.requireNonNull(((WebServerApplicationContext) application).getWebServer())
                    .getPort();
            String password = UUID.randomUUID().toString();
            List<BigOffice.Place> places = new BigOffice(application).open(DRAFTERS, password);
            new AutosaveLoad().run(URI.create("http://127.0.0.1:" + port), places, password);
        }
        System.exit(0);
    }

    private void run(URI office, List<BigOffice.Place> places, String password) throws Exception {
        List<Typist> typists = new ArrayList<>();
        for (BigOffice.Place place : places) {
            Typist typist = new Typist(office, place, LongText.ofReports(1));
            typist.signIn(password);
            typist.save();
            typists.add(typist);
        }
        measure(typists, 10);
        roundTrips.clear();
        measure(typists, SECONDS);
        report();
    }

    private void measure(List<Typist> typists, int seconds) throws InterruptedException {
        ScheduledExecutorService hands = Executors.newScheduledThreadPool(64);
        for (Typist typist : typists) {
            int offset = ThreadLocalRandom.current().nextInt(EVERY);
            for (int due = offset; due < seconds * 1000; due += EVERY) {
                long at = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(due);
                var planned = hands.schedule(() -> save(typist, at), due, TimeUnit.MILLISECONDS);
                if (planned.isCancelled()) {
                    broken.incrementAndGet();
                }
            }
        }
        hands.shutdown();
        if (!hands.awaitTermination(seconds + 60, TimeUnit.SECONDS)) {
            hands.shutdownNow();
        }
    }

    private void save(Typist typist, long due) {
        synchronized (typist) {
            try {
                if (typist.save() != 200) {
                    refused.incrementAndGet();
                }
                roundTrips.add(System.nanoTime() - due);
            } catch (java.io.IOException e) {
                broken.incrementAndGet();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void report() {
        long[] sorted = roundTrips.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                "%d drafters, %d saves in %d s, refused %d, broken %d: p50 %.1f ms, p99 %.1f ms, max %.1f ms%n",
                DRAFTERS,
                sorted.length,
                SECONDS,
                refused.get(),
                broken.get(),
                millis(sorted, 0.5),
                millis(sorted, 0.99),
                millis(sorted, 1));
    }

    private static double millis(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.round(share * sorted.length))] / 1e6;
    }
}
