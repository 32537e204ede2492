package vn.trinhky.stopping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.trinhky.signature.check.FoundSignature;
import vn.trinhky.signature.check.SignedFileCheck;
import vn.trinhky.signature.check.SignedFileReport;
import vn.trinhky.testing.TestDatabase;

/**
 * Two processes of the product on one database with one folder of keys: one of them is killed between "sign" and "sealed",
 * and both of them sign at once. One number, one file, no gap, no second signature, and the person can go on.
 */
@Tag("signing")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoProcessesTests {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Path FOLDER =
            Path.of("target", "stopped", UUID.randomUUID().toString());
    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final OfficeBooks BOOKS = new OfficeBooks(DATABASE);

    private static final int CROWD = 64;

    /** Goes on where a first run of these tests ended. */
    private static int periods;

    private Child first;
    private Child second;

    @BeforeAll
    void start() throws IOException {
        first = Child.on(DATABASE, FOLDER, "first");
        first.ready().orTimeout(3, TimeUnit.MINUTES).join();
        second = Child.on(DATABASE, FOLDER, "second");
    }

    @AfterAll
    void end() {
        first.kill();
        second.kill();
    }

    @Test
    void goesOnWhereTheProcessWasKilled() throws IOException {
        Map<Stop, UUID> stopped = new EnumMap<>(Stop.class);
        List<UUID> prepared = prepare(Stop.values().length + 1, first);
        UUID abandoned = prepared.get(Stop.values().length);
        Iterator<UUID> each = prepared.iterator();
        for (Stop stop : Stop.values()) {
            stopped.put(stop, each.next());
        }
        int pdfsBefore = BOOKS.pdfs();

        bringToTheirStops(stopped, abandoned);
        Map<UUID, Integer> numbers = new HashMap<>();
        prepared.forEach(report -> numbers.put(report, BOOKS.number(report)));
        first.kill();
        second.ready().orTimeout(3, TimeUnit.MINUTES).join();
        first = second;
        second = Child.on(DATABASE, FOLDER, "third");

        goOn(first, stopped);
        join(List.of(first.abandon(abandoned)));
        UUID heir = prepare(1, first).get(0);
        join(List.of(first.sign(heir)));
        join(List.of(first.seal(heir)));

        assertThat(BOOKS.number(heir))
                .as("the number that went back is the next one")
                .isEqualTo(numbers.get(abandoned));
        stopped.values().forEach(report -> assertThat(BOOKS.number(report)).isEqualTo(numbers.get(report)));
        assertThat(BOOKS.gaps()).isZero();
        List<UUID> all = new ArrayList<>(stopped.values());
        all.add(heir);
        consecutive(BOOKS.numbers(all));
        all.forEach(TwoProcessesTests::hasOneSealedFile);
        assertThat(BOOKS.pdfs() - pdfsBefore).as("shown, signed, sealed").isEqualTo(3 * all.size());
    }

    /** Every report stands at its own stop; what is abandoned later has only its number. */
    private void bringToTheirStops(Map<Stop, UUID> stopped, UUID abandoned) {
        List<CompletableFuture<?>> before = new ArrayList<>();
        stopped.forEach((stop, report) -> {
            if (stop.isWithTheClerk()) {
                before.add(first.sign(report));
            }
        });
        join(before);
        List<CompletableFuture<?>> there = new ArrayList<>();
        stopped.forEach((stop, report) -> {
            join(List.of(first.stop(report, stop)));
            CompletableFuture<String> work = stop.isWithTheClerk() ? first.seal(report) : first.sign(report);
            there.add(first.reached(report, stop));
            var unused = work.whenComplete((done, failure) ->
                    first.reached(report, stop).completeExceptionally(new IllegalStateException("went past " + stop)));
        });
        join(List.of(first.stop(abandoned, Stop.NUMBER_TAKEN)));
        var unused = first.sign(abandoned);
        there.add(first.reached(abandoned, Stop.NUMBER_TAKEN));
        join(there);
    }

    /**
     * Where the signatory's word was not taken yet, she presses again; what she or the clerk had begun is finished by
     * pressing again at one stop, and without them at the next. Who presses the seal again may come after the application.
     */
    private static void goOn(Child living, Map<Stop, UUID> stopped) {
        join(List.of(
                living.sign(stopped.get(Stop.NUMBER_TAKEN)),
                living.sign(stopped.get(Stop.FILES_SET)),
                living.sign(stopped.get(Stop.FILES_SHOWN)),
                living.finish(stopped.get(Stop.SIGNATURE_MADE))));
        onlyRefused(List.of(living.seal(stopped.get(Stop.SEALING_BEGUN))), "AlreadyIssued");
        BOOKS.bringForwardWhatIsLeft();
        await().atMost(PATIENCE).until(() -> stopped.values().stream().allMatch(BOOKS::isSigned));
        await().atMost(PATIENCE).until(() -> BOOKS.isIssued(stopped.get(Stop.SEAL_MADE)));
        assertThat(BOOKS.isIssued(stopped.get(Stop.ISSUED))).isTrue();
        join(stopped.values().stream()
                .filter(report -> !BOOKS.isIssued(report))
                .map(living::seal)
                .toList());
    }

    private static void hasOneSealedFile(UUID report) {
        byte[] pdf = BOOKS.sealedPdf(report);
        assertThat(pdf).startsWith(BOOKS.signedPdf(report));
        SignedFileReport found = new SignedFileCheck(List.of()).check(pdf);
        assertThat(found.isUnchanged()).isTrue();
        assertThat(found.signatures()).hasSize(2).allMatch(FoundSignature::intact);
        for (String once : List.of("REPORT_SIGNED", "REPORT_ISSUED", "NUMBER_TAKEN", "DISPATCH_STARTED")) {
            assertThat(BOOKS.inTheJournal(report, once)).as(once).isEqualTo(1);
        }
        assertThat(BOOKS.deliveries(report)).isEqualTo(23);
    }

    /** Some of the 64 are signed in both processes at the same moment, and some sealed. */
    @Test
    void giveConsecutiveNumbersWhenBothProcessesSignAtOnce() {
        second.ready().orTimeout(3, TimeUnit.MINUTES).join();
        List<UUID> all = prepare(CROWD, first, second);
        List<UUID> ofFirst = all.subList(0, CROWD / 2);
        List<UUID> ofSecond = all.subList(CROWD / 2, CROWD);
        List<UUID> ofBoth = all.subList(CROWD / 2 - 4, CROWD / 2 + 4);
        int pdfsBefore = BOOKS.pdfs();

        List<CompletableFuture<String>> signatures = new ArrayList<>();
        for (UUID report : all) {
            if (ofFirst.contains(report) || ofBoth.contains(report)) {
                signatures.add(first.sign(report));
            }
            if (ofSecond.contains(report) || ofBoth.contains(report)) {
                signatures.add(second.sign(report));
            }
        }
        onlyRefused(signatures, "NotForSignature", "AlreadyConfirmed");
        await().atMost(PATIENCE).until(() -> all.stream().allMatch(BOOKS::isSigned));

        consecutive(BOOKS.numbers(all));
        assertThat(BOOKS.gaps()).isZero();
        assertThat(all).allSatisfy(report -> {
            assertThat(OfficeBooks.signaturesIn(BOOKS.signedPdf(report))).isEqualTo(1);
            assertThat(BOOKS.inTheJournal(report, "REPORT_SIGNED")).isEqualTo(1);
        });
        assertThat(BOOKS.pdfs() - pdfsBefore).as("shown, signed").isEqualTo(2 * CROWD);

        List<UUID> sealed = ofBoth.subList(0, 4);
        List<CompletableFuture<String>> seals = new ArrayList<>();
        sealed.forEach(report -> seals.addAll(List.of(first.seal(report), second.seal(report))));
        onlyRefused(seals, "AlreadyIssued");
        sealed.forEach(TwoProcessesTests::hasOneSealedFile);
        assertThat(BOOKS.pdfs() - pdfsBefore).isEqualTo(2 * CROWD + sealed.size());
    }

    /** Cleared reports, in equal shares by each of these processes. */
    private List<UUID> prepare(int reports, Child... where) {
        List<UUID> prepared = new ArrayList<>();
        while (prepared.size() < reports) {
            List<CompletableFuture<UUID>> batch = IntStream.range(
                            0, Math.min(4 * where.length, reports - prepared.size()))
                    .map(at -> periods++)
                    .mapToObj(period -> where[period % where.length].prepare(2770 + period / 4, period % 4 + 1))
                    .toList();
            join(batch);
            batch.forEach(each -> prepared.add(each.join()));
        }
        return prepared;
    }

    private static void consecutive(List<Integer> numbers) {
        int lowest = numbers.get(0);
        assertThat(numbers)
                .isEqualTo(
                        IntStream.range(lowest, lowest + numbers.size()).boxed().toList());
    }

    private static void join(List<? extends CompletableFuture<?>> all) {
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new))
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
    }

    /** Whoever was too late was told so, and nothing else went wrong. */
    private static void onlyRefused(List<CompletableFuture<String>> all, String... refusals) {
        for (CompletableFuture<String> one : all) {
            try {
                one.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
            } catch (CompletionException failure) {
                assertThat(failure.getCause()).isInstanceOf(Child.Refused.class);
                assertThat(Arrays.asList(refusals)).contains(failure.getCause().getMessage());
            }
        }
    }
}
