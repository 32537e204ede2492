package vn.trinhky.figures;

import java.util.Locale;
import org.springframework.web.util.UriComponentsBuilder;
import vn.trinhky.manuscript.FigureQuestion;
import vn.trinhky.manuscript.FigureQuestion.Form;
import vn.trinhky.manuscript.FigureQuestion.Span;
import vn.trinhky.regime.RoundId;

/** The address of the page that tells where a figure came from. */
public final class FigureAddress {

    private FigureAddress() {}

    public static String of(RoundId round, FigureQuestion figure) {
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

    /** A change is shown beside the period in which it happened. */
    private static Span span(FigureQuestion figure) {
        boolean change = figure.form() == Form.DIFFERENCE || figure.form() == Form.CHANGE;
        return change ? Span.THIS : figure.span();
    }
}
