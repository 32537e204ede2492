package vn.trinhky.figures.summary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.figures.sums.Amounts;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.RoundId;

/** The figures of a round for programs. */
@RestController
@RequestMapping("/api/v1/rounds/{id}")
class SummaryApi {

    private final Sights sights;
    private final Summaries summaries;
    private final PictureBook book;

    SummaryApi(Sights sights, Summaries summaries, PictureBook book) {
        this.sights = sights;
        this.summaries = summaries;
        this.book = book;
    }

    /**
     * @param reached of the target, in per cent
     * @param broken whether a new definition makes this and the previous period incomparable
     * @param told how many of {@code asked} units have said something
     * @param missing names of the others
     */
    record Line(
            String indicator,
            @Nullable BigDecimal now,
            @Nullable BigDecimal previous,
            @Nullable BigDecimal change,
            @Nullable BigDecimal yearBefore,
            @Nullable BigDecimal yearToDate,
            @Nullable BigDecimal target,
            @Nullable BigDecimal reached,
            boolean broken,
            int told,
            int asked,
            List<String> missing) {

        static Line of(SummaryLine line) {
            Amounts amounts = line.figures().amounts();
            return new Line(
                    line.code(),
                    amounts.now(),
                    amounts.previous(),
                    amounts.sincePrevious().by(),
                    amounts.yearBefore(),
                    amounts.yearToDate(),
                    amounts.target() == null ? null : amounts.target().amount(),
                    amounts.target() == null ? null : amounts.target().percent(),
                    amounts.sincePrevious().brokenBy() != null,
                    line.figures().told().units(),
                    line.figures().told().of(),
                    line.missing());
        }
    }

    record Point(String period, @Nullable BigDecimal amount, boolean broken) {}

    /** @param among {@code all}, {@code group:xa}, {@code kind:department} or {@code unit:…}; a contributor sees its own */
    @GetMapping("/figures")
    List<Line> summary(@PathVariable UUID id, @RequestParam Optional<String> among, Officer officer) {
        return summaries.of(sights.of(new RoundId(id), among.orElse(null), officer)).stream()
                .map(Line::of)
                .toList();
    }

    /** The last eight periods of an indicator. */
    @GetMapping("/figures/{code}/trend")
    List<Point> trend(
            @PathVariable UUID id, @PathVariable String code, @RequestParam Optional<String> among, Officer officer) {
        return book.of(sights.of(new RoundId(id), among.orElse(null), officer), code).trend().stream()
                .map(step -> new Point(step.period(), step.amount().amount(), step.beginning() != null))
                .toList();
    }
}
