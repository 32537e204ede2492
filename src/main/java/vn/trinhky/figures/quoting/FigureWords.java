package vn.trinhky.figures.quoting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.trinhky.figures.sums.Periods;
import vn.trinhky.manuscript.FigureQuestion;
import vn.trinhky.manuscript.FigureQuestion.Form;
import vn.trinhky.manuscript.FigureQuestion.Scope;
import vn.trinhky.manuscript.FigureQuestion.Span;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.UnitGroup;

/** Says the parts of a question in the language of the page. */
@Component
public class FigureWords {

    private final MessageSource messages;
    private final OfficeDirectory office;

    FigureWords(MessageSource messages, OfficeDirectory office) {
        this.messages = messages;
        this.office = office;
    }

    /** The round's contributors by the id under which a question names them. */
    public Map<UnitId, Unit> units(Round round) {
        return office.unitsById(round.plan().contributors());
    }

    public String scope(Scope scope, Round round, Map<UnitId, Unit> units) {
        return switch (scope.whose()) {
            case OWN -> say("figure.scope.own");
            case ALL -> say("figure.scope.all");
            case GROUP -> group(scope.of(), round);
            case UNIT -> unit(scope.of(), units);
        };
    }

    private static String group(String code, Round round) {
        return round.plan().groups().stream()
                .filter(group -> group.code().equals(code))
                .findFirst()
                .map(FigureWords::name)
                .orElse(code);
    }

    public static String name(UnitGroup group) {
        boolean english = LocaleContextHolder.getLocale().getLanguage().equals("en");
        return english && !group.nameEn().isEmpty() ? group.nameEn() : group.name();
    }

    private static String unit(String id, Map<UnitId, Unit> units) {
        return units.values().stream()
                .filter(unit -> unit.id().value().toString().equals(id))
                .findFirst()
                .map(Unit::shortName)
                .orElse(id);
    }

    public static List<String> names(List<UnitId> ids, Map<UnitId, Unit> units) {
        return ids.stream()
                .map(units::get)
                .filter(Objects::nonNull)
                .map(Unit::shortName)
                .toList();
    }

    /** The period that is asked for; of a comparison, both. */
    public String period(FigureQuestion question, Round round) {
        ReportingPeriod now = round.period();
        if (question.form() == Form.DIFFERENCE || question.form() == Form.CHANGE) {
            ReportingPeriod before = question.span() == Span.YEAR_BEFORE ? now.aYearBefore() : now.previous();
            return say("figure.period.compared", now.named(), before.named());
        }
        return span(question.span(), round);
    }

    String span(Span span, Round round) {
        List<ReportingPeriod> periods = Periods.of(span, round.period());
        return say(
                span == Span.YEAR_TO_DATE ? "figure.period.toDate" : "figure.period",
                periods.get(periods.size() - 1).named());
    }

    private String say(String key, Object... details) {
        return messages.getMessage(key, details, LocaleContextHolder.getLocale());
    }
}
