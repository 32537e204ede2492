package vn.trinhky.dispatch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.channel.HandOver;

/**
 * Notes parcels that were handed over. Those of one document wait for each other anyway, as the document's row is held while
 * one is noted; so whoever has his turn notes all that stand in line, in one transaction, and the others find it done.
 */
final class NotedTogether {

    private static final Logger LOG = LoggerFactory.getLogger(NotedTogether.class);

    private final ErrandBook book;
    private final TransactionTemplate transaction;
    private final Line[] lines =
            IntStream.range(0, 16).mapToObj(number -> new Line()).toArray(Line[]::new);

    NotedTogether(ErrandBook book, TransactionTemplate transaction) {
        this.book = book;
        this.transaction = transaction;
    }

    /** A document always has the same line; documents that share one are noted one after the other. */
    private static final class Line {
        private final ReentrantLock turn = new ReentrantLock();
        private final ConcurrentLinkedQueue<Handed> waiting = new ConcurrentLinkedQueue<>();
    }

    private static final class Handed {
        private final UUID errand;
        private final ReportId report;
        private final HandOver hand;
        private boolean noted; // guarded by the turn

        Handed(UUID errand, ReportId report, HandOver hand) {
            this.errand = errand;
            this.report = report;
            this.hand = hand;
        }
    }

    /** Returns when it is written down; what is wrong with another's parcel does not hinder this one. */
    void done(UUID errand, ReportId report, HandOver hand) {
        Handed mine = new Handed(errand, report, hand);
        Line line = lines[Math.floorMod(report.hashCode(), lines.length)];
        line.waiting.add(mine);
        line.turn.lock();
        try {
            List<Handed> together = withMine(mine, line);
            if (together.size() > 1) {
                tryTogether(together);
            }
            if (!mine.noted) {
                line.waiting.remove(mine);
                note(List.of(mine));
            }
        } finally {
            line.turn.unlock();
        }
    }

    private static List<Handed> withMine(Handed mine, Line line) {
        List<Handed> together = new ArrayList<>();
        if (!mine.noted && line.waiting.contains(mine)) {
            line.waiting.stream().filter(one -> one.report.equals(mine.report)).forEach(together::add);
            line.waiting.removeAll(together);
        }
        return together;
    }

    /** If it fails, each is noted alone by him who brought it. */
    private void tryTogether(List<Handed> together) {
        try {
            note(together);
        } catch (RuntimeException failure) {
            LOG.warn("{} parcels could not be noted together, so each is alone", together.size(), failure);
        }
    }

    private void note(List<Handed> some) {
        Map<UUID, HandOver> handed = new LinkedHashMap<>();
        some.forEach(one -> handed.put(one.errand, one.hand));
        transaction.executeWithoutResult(t -> book.done(some.get(0).report, handed));
        some.forEach(one -> one.noted = true);
    }
}
