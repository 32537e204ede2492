package vn.trinhky.figures.quoting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.figures.Definition;
import vn.trinhky.figures.Definition.AddingUp;
import vn.trinhky.figures.Indicators;
import vn.trinhky.figures.quoting.FigureChoices.Choice;
import vn.trinhky.figures.quoting.FigureChoices.Named;
import vn.trinhky.figures.speech.FigureAnswers;
import vn.trinhky.figures.speech.FigureSetting;
import vn.trinhky.figures.speech.OtherAnswers;
import vn.trinhky.manuscript.FigureQuestion.Form;
import vn.trinhky.manuscript.FigureQuestion.Scope;
import vn.trinhky.manuscript.FigureQuestion.Span;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Round;

/** Tells an editor what there is to choose from. */
@Component
public class ChoosingFigures {

    private final Indicators indicators;
    private final FigureWords words;
    private final FigureAnswers answers;

    ChoosingFigures(Indicators indicators, FigureWords words, FigureAnswers answers) {
        this.indicators = indicators;
        this.words = words;
        this.answers = answers;
    }

    @Transactional(readOnly = true)
    public FigureChoices choices(FigureSetting setting) {
        Round round = setting.round();
        return new FigureChoices(
                Stream.concat(
                                indicators.of(round.regime()).stream()
                                        .map(indicator -> choice(indicator.code(), indicator.in(round.period()))),
                                answers.others().stream().map(ChoosingFigures::choice))
                        .toList(),
                scopes(setting),
                Stream.of(Span.values())
                        .map(span -> new Named(notation(span), words.span(span, round)))
                        .toList());
    }

    private static Choice choice(String code, Definition definition) {
        Locale locale = LocaleContextHolder.getLocale();
        return new Choice(
                code,
                definition.name().in(locale),
                definition.name().vi(),
                definition.counted().in(locale),
                forms(definition).stream().map(ChoosingFigures::notation).toList(),
                spans(definition).stream().map(ChoosingFigures::notation).toList());
    }

    private static Choice choice(OtherAnswers other) {
        return new Choice(
                other.code(),
                other.name(LocaleContextHolder.getLocale()),
                other.name(Locale.forLanguageTag("vi")),
                "",
                other.forms().stream().map(ChoosingFigures::notation).toList(),
                other.spans().stream().map(ChoosingFigures::notation).toList());
    }

    private static List<Form> forms(Definition definition) {
        return switch (definition.kind()) {
            case YES_NO, WORDS -> List.of(Form.VALUE);
            case RATE -> List.of(Form.VALUE, Form.DIFFERENCE, Form.CHANGE, Form.TARGET);
            default -> List.of(Form.values());
        };
    }

    private static List<Span> spans(Definition definition) {
        boolean addsUp = definition.overPeriods() == AddingUp.SUM || !definition.needsEntry();
        return Stream.of(Span.values())
                .filter(span -> span != Span.YEAR_TO_DATE || addsUp)
                .toList();
    }

    /** A unit's part speaks of itself first; the report has no "own", but can name each unit. */
    private List<Named> scopes(FigureSetting setting) {
        Map<UnitId, Unit> units = words.units(setting.round());
        List<Scope> scopes = new ArrayList<>();
        if (setting.own() != null) {
            scopes.add(Scope.OWN);
        }
        scopes.add(Scope.ALL);
        setting.round().plan().groups().forEach(group -> scopes.add(Scope.group(group.code())));
        if (setting.own() == null) {
            setting.round().plan().contributors().stream()
                    .map(units::get)
                    .filter(Objects::nonNull)
                    .forEach(unit -> scopes.add(Scope.unit(unit.id().value().toString())));
        }
        return scopes.stream()
                .map(scope -> new Named(scope.notation(), words.scope(scope, setting.round(), units)))
                .toList();
    }

    private static String notation(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
