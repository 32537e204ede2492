package vn.trinhky.punctuality.words;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.trinhky.figures.FigureAddress;
import vn.trinhky.figures.speech.FigureSetting;
import vn.trinhky.figures.speech.OtherAnswers;
import vn.trinhky.manuscript.FigureQuestion;
import vn.trinhky.manuscript.FigureQuestion.Form;
import vn.trinhky.manuscript.FigureQuestion.Scope;
import vn.trinhky.manuscript.FigureQuestion.Span;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.Round;

/**
 * Answers the token {@code _CHE-DO} of a text: the paragraph as a list ({@code _CHE-DO/all/this/list}), how many kept the
 * regime ({@code counted}), and their share in per cent ({@code value}). The part of a unit is told of that unit alone: how others
 * keep the regime is not for it to see.
 */
@Component
class RegimeParagraph implements OtherAnswers {

    private final RollCalls rolls;
    private final Reporting reporting;
    private final MessageSource messages;
    private final Clock clock;

    RegimeParagraph(RollCalls rolls, Reporting reporting, MessageSource messages, Clock clock) {
        this.rolls = rolls;
        this.reporting = reporting;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String code() {
        return FigureAddress.WHO_REPORTED;
    }

    @Override
    public String name(Locale language) {
        return messages.getMessage("punctuality.token", null, language);
    }

    @Override
    public List<Form> forms() {
        return List.of(Form.LIST, Form.COUNTED, Form.VALUE);
    }

    @Override
    public List<Span> spans() {
        return List.of(Span.THIS, Span.PREVIOUS, Span.YEAR_BEFORE);
    }

    @Override
    public Map<FigureQuestion, String> to(Collection<FigureQuestion> questions, FigureSetting setting) {
        LocalDate today = LocalDate.now(clock);
        Map<Span, Optional<RollCalls.Roll>> read = new HashMap<>();
        Map<FigureQuestion, String> said = new HashMap<>();
        for (FigureQuestion question : questions) {
            String words = read.computeIfAbsent(question.span(), span -> round(span, setting.round())
                            .map(round -> rolls.of(round, today)))
                    .map(roll -> said(question, roll, setting))
                    .orElse(null);
            if (words != null) {
                said.put(question, words);
            }
        }
        return said;
    }

    private Optional<Round> round(Span span, Round now) {
        ReportingPeriod period = now.period();
        return switch (span) {
            case THIS -> Optional.of(now);
            case PREVIOUS -> reporting.round(now.regime(), period.previous());
            case YEAR_BEFORE -> reporting.round(now.regime(), period.aYearBefore());
            case YEAR_TO_DATE -> Optional.empty();
        };
    }

    private static @Nullable String said(FigureQuestion question, RollCalls.Roll roll, FigureSetting setting) {
        Set<UnitId> asked = units(question.scope(), roll.round(), setting);
        UnitId own = setting.own();
        if (own != null && !Set.of(own).equals(asked)) {
            return null;
        }
        AttendanceWords words = new AttendanceWords(roll.among(asked));
        return switch (question.form()) {
            case LIST -> words.paragraph();
            case COUNTED -> words.counted();
            case VALUE -> words.rate();
            default -> null;
        };
    }

    /** Null for all. */
    private static @Nullable Set<UnitId> units(Scope scope, Round round, FigureSetting setting) {
        return switch (scope.whose()) {
            case ALL -> null;
            case GROUP -> new HashSet<>(round.plan().unitsOfGroup(scope.of()));
            case OWN -> setting.own() == null ? Set.of() : Set.of(Objects.requireNonNull(setting.own()));
            case UNIT -> unit(scope.of()).map(Set::of).orElse(Set.of());
        };
    }

    private static Optional<UnitId> unit(String id) {
        try {
            return Optional.of(new UnitId(UUID.fromString(id)));
        } catch (IllegalArgumentException noUnit) {
            return Optional.empty();
        }
    }
}
