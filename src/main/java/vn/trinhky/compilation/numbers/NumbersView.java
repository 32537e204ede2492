package vn.trinhky.compilation.numbers;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.FiguresOfReport;
import vn.trinhky.compilation.numbers.FindingLine.OfferLine;
import vn.trinhky.compilation.numbers.ReportNumbers.CheckedReport;
import vn.trinhky.figures.FigureAddress;
import vn.trinhky.figures.numbers.Finding;
import vn.trinhky.figures.quoting.FigureWords;
import vn.trinhky.figures.speech.Answer;
import vn.trinhky.manuscript.FigureQuestion;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;

/** Puts findings into the words of the page. */
@Component
class NumbersView {

    private final FiguresOfReport figures;
    private final FigureWords words;

    NumbersView(FiguresOfReport figures, FigureWords words) {
        this.figures = figures;
        this.words = words;
    }

    List<FindingLine> lines(CheckedReport checked) {
        Names names = new Names(checked, figures.names(checked.round()), words.units(checked.round()));
        return checked.text().findings().stream().map(names::line).toList();
    }

    private final class Names {

        private final CheckedReport checked;
        private final Map<String, String> indicators;
        private final Map<UnitId, Unit> units;

        Names(CheckedReport checked, Map<String, String> indicators, Map<UnitId, Unit> units) {
            this.checked = checked;
            this.indicators = indicators;
            this.units = units;
        }

        FindingLine line(Finding finding) {
            @Nullable Answer figure = finding.figure();
            return new FindingLine(
                    finding.kind(),
                    finding.at(),
                    finding.others(),
                    figure == null ? null : name(figure.question()),
                    figure == null ? null : figure.said(),
                    figure == null ? null : FigureAddress.of(checked.round().id(), figure.question()),
                    finding.sum(),
                    figure == null ? List.of() : FigureWords.names(figure.missing(), units),
                    finding.offers().stream().map(this::offer).toList());
        }

        private OfferLine offer(Finding.Offer offer) {
            FigureQuestion asks = offer.figure();
            return new OfferLine(
                    asks.notation(),
                    name(asks),
                    words.scope(asks.scope(), checked.round(), units),
                    words.period(asks, checked.round()),
                    offer.said(),
                    offer.at(),
                    offer.replaces());
        }

        private String name(FigureQuestion asks) {
            return indicators.getOrDefault(asks.indicator(), asks.indicator());
        }
    }
}
