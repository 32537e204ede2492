package vn.trinhky.dispatch.lines;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.Addressee;
import vn.trinhky.dispatch.addresses.PresentAddresses;
import vn.trinhky.issuing.IssuedReport;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.distribution.Expansion;
import vn.trinhky.regime.distribution.Standing;
import vn.trinhky.word.LayoutProfile.Rules;

/** Expands the lines of a round's list to addressees; those of ten thousand units in one go. */
@Component
public class Addressees {

    private final Expansion expansion;
    private final FrozenLists frozen;
    private final PresentAddresses addresses;
    private final Clock clock;

    Addressees(Expansion expansion, FrozenLists frozen, PresentAddresses addresses, Clock clock) {
        this.expansion = expansion;
        this.frozen = frozen;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** Everybody behind the lines if the document were issued today: each once, in the printed order. */
    @Transactional(readOnly = true)
    public List<Addressee> today(Round round) {
        return each(behind(round, LocalDate.now(clock)));
    }

    /** Everybody behind the lines on the day of issue; the list is kept as it was meant that day. */
    @Transactional
    public List<Addressee> freeze(IssuedReport issued, Round round) {
        LocalDate day = LocalDate.ofInstant(issued.issuedAt(), clock.getZone());
        List<Standing.Line> lines = expansion.of(round.plan(), printedBy(issued, round), day);
        frozen.keep(issued.report(), round.plan().distribution(), lines);
        return each(lines);
    }

    /** The list of a document that replaces another is that one's, in the layout of its own day. */
    @Transactional
    public void keepLike(ReportId replaced, IssuedReport issued, Round round) {
        Rules rules = printedBy(issued, round);
        List<FrozenLine> kept = frozen.of(replaced);
        frozen.keep(
                issued.report(),
                kept.stream().map(FrozenLine::line).toList(),
                kept.stream().map(line -> line.printedBy(rules)).toList());
    }

    /** A document is sealed on the day that it bears or some days later; its lines are printed by the rules of that day. */
    private static Rules printedBy(IssuedReport issued, Round round) {
        return round.layoutOn(issued.number().date()).rules();
    }

    private List<Standing.Line> behind(Round round, LocalDate day) {
        return expansion.of(round.plan(), round.layoutOn(day).rules(), day);
    }

    private List<Addressee> each(List<Standing.Line> lines) {
        Set<Object> seen = new HashSet<>();
        Ways ways =
                Ways.to(lines.stream().flatMap(line -> line.standing().stream()).toList(), addresses);
        List<Addressee> all = new ArrayList<>();
        for (Standing.Line line : lines) {
            line.standing().stream()
                    .filter(standing -> seen.add(standing.identity()))
                    .forEach(standing -> all.add(ways.addressee(line.printed(), standing)));
        }
        return all;
    }
}
