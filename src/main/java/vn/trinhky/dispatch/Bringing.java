package vn.trinhky.dispatch;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.channel.Purpose;

/** Writes down what is to be carried, and has it carried. */
@Component
class Bringing {

    private final Compilation compilation;
    private final NewRows rows;
    private final ErrandRound round;
    private final Clock clock;

    Bringing(Compilation compilation, NewRows rows, ErrandRound round, Clock clock) {
        this.compilation = compilation;
        this.rows = rows;
        this.round = round;
        this.clock = clock;
    }

    /** The document itself, each by the way that its delivery goes now. */
    void bring(List<Delivery> to, ReportId report) {
        ReportId replaced = compilation.report(report).replaces();
        send(to, replaced == null ? Purpose.DOCUMENT : Purpose.REPLACEMENT, "", replaced);
    }

    /** @param other the other document that it is about, where there is one */
    void send(List<Delivery> to, Purpose purpose, String words, @Nullable ReportId other) {
        carry(to.stream()
                .map(delivery -> new Errand(delivery, purpose, words, other, clock.instant()))
                .toList());
    }

    void carry(List<Errand> made) {
        rows.errands(made);
        round.schedule(made);
    }
}
