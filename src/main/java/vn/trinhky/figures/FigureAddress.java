package vn.trinhky.figures;

import java.util.Locale;
import org.springframework.web.util.UriComponentsBuilder;
import vn.trinhky.manuscript.FigureQuestion;
import vn.trinhky.manuscript.FigureQuestion.Form;
import vn.trinhky.manuscript.FigureQuestion.Scope;
import vn.trinhky.manuscript.FigureQuestion.Span;
import vn.trinhky.manuscript.view.FigureLinks;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RoundId;

/** The address of the page that tells where a figure came from. */
public final class FigureAddress {

    /** What a text asks for to tell who kept its regime and who did not; no indicator has such a code. */
    public static final String WHO_REPORTED = "_CHE-DO";

    private FigureAddress() {}

    public static String of(RoundId round, FigureQuestion figure) {
        if (figure.indicator().equals(WHO_REPORTED)) {
            return "/rounds/" + round.value() + "/punctuality";
        }
        return UriComponentsBuilder.fromPath("/rounds/{round}/figures/{code}")
                .queryParam("scope", "{scope}")
                .queryParam("span", "{span}")
                .encode()
                .buildAndExpand(
                        round.value(),
                        figure.indicator(),
                        figure.scope().notation(),
                        span(figure).name().toLowerCase(Locale.ROOT))
                .toUriString();
    }

    /** The ways from all figures of a report. */
    public static FigureLinks of(RoundId round) {
        return figure -> of(round, figure);
    }

    /** The ways from all figures of a unit's part: "own" is that unit by name. */
    public static FigureLinks of(RoundId round, UnitId unit) {
        Scope own = Scope.unit(unit.value().toString());
        return figure -> of(round, figure.scope().equals(Scope.OWN) ? figure.within(own) : figure);
    }

    /** A change is shown beside the period in which it happened. */
    private static Span span(FigureQuestion figure) {
        boolean change = figure.form() == Form.DIFFERENCE || figure.form() == Form.CHANGE;
        return change ? Span.THIS : figure.span();
    }
}
