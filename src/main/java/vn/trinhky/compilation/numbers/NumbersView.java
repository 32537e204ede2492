package vn.trinhky.compilation.numbers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.compilation.numbers.FindingLine.OfferLine;
import vn.trinhky.compilation.numbers.ReportNumbers.CheckedReport;
import vn.trinhky.compilation.sources.FigureAddress;
import vn.trinhky.figures.speech.Answer;
import vn.trinhky.figures.FigureWords;
import vn.trinhky.figures.Indicators;
import vn.trinhky.figures.numbers.Finding;
import vn.trinhky.manuscript.FigureQuestion;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;

/** Puts findings into the words of the page. */
@Component
class NumbersView {

    private final Indicators indicators;
    private final FigureWords words;

    NumbersView(Indicators indicators, FigureWords words) {
        this.indicators = indicators;
        this.words = words;
    }

    @Transactional(readOnly = true)
    List<FindingLine> lines(CheckedReport checked) {
        Names names = new Names(checked, names(checked), words.units(checked.round()));
        return checked.text().findings().stream().map(names::line).toList();
    }

    private Map<String, String> names(CheckedReport checked) {
        Map<String, String> names = new HashMap<>();
        indicators.of(checked.round().regime())
                .forEach(indicator -> names.put(
                        indicator.code(),
                        indicator
                                .in(checked.round().period())
                                .name()
                                .in(LocaleContextHolder.getLocale())));
        return names;
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
                    figure == null
                            ? null
                            : FigureAddress.of(checked.round().id(), figure.question()),
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
