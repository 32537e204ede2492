package vn.trinhky.figures.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.figures.summary.Sight.Choice;
import vn.trinhky.figures.summary.Sight.Sort;
import vn.trinhky.figures.sums.Among;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.RoundId;
import vn.trinhky.regime.UnitGroup;
import vn.trinhky.web.NotHere;

/** Decides whose figures an officer sees. */
@Component
class Sights {

    /** More units are not offered one by one. */
    private static final int FEW = 60;

    private final Reporting reporting;
    private final OfficeDirectory office;
    private final MessageSource messages;

    Sights(Reporting reporting, OfficeDirectory office, MessageSource messages) {
        this.reporting = reporting;
        this.office = office;
        this.messages = messages;
    }

    /**
     * @param wish the notation of a choice, null or empty for the usual one
     * @throws NotHere if the officer takes no part in the round, or the wish is not hers to have
     */
    @Transactional(readOnly = true)
    public Sight of(RoundId id, @Nullable String wish, Officer officer) {
        Round round = reporting.roundFor(id, officer);
        List<UnitId> own =
                round.plan().contributors().stream().filter(officer::belongsTo).toList();
        boolean seesAll = round.isWorkedOnBy(officer);
        List<Choice> choices = seesAll ? all(round) : units(own);
        Among among = wish == null || wish.isEmpty()
                ? Among.read(choices.get(0).notation()).orElseThrow(NotHere::new)
                : chosen(wish, seesAll ? round.plan().contributors() : own, choices);
        return new Sight(round, among, choices, seesAll ? null : unit(among));
    }

    private static Among chosen(String wish, List<UnitId> units, List<Choice> choices) {
        Among among = Among.read(wish).orElseThrow(NotHere::new);
        boolean isUnit = among.whose() == Among.Whose.UNIT && units.contains(unit(among));
        if (!isUnit && choices.stream().noneMatch(choice -> choice.notation().equals(among.notation()))) {
            throw new NotHere();
        }
        return among;
    }

    static UnitId unit(Among among) {
        return new UnitId(java.util.UUID.fromString(among.of()));
    }

    private List<Choice> all(Round round) {
        String language = LocaleContextHolder.getLocale().getLanguage();
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(Among.ALL.notation(), said("summary.all"), Sort.ALL));
        for (UnitGroup group : round.plan().groups()) {
            boolean isEnglish = language.equals("en") && !group.nameEn().isEmpty();
            choices.add(new Choice(
                    Among.group(group.code()).notation(), isEnglish ? group.nameEn() : group.name(), Sort.GROUP));
        }
        List<UnitId> contributors = round.plan().contributors();
        office.unitsById(contributors).values().stream()
                .map(Unit::kind)
                .distinct()
                .sorted()
                .map(kind -> new Choice(Among.kind(kind).notation(), said("summary.kind." + kind), Sort.KIND))
                .forEach(choices::add);
        if (contributors.size() <= FEW) {
            choices.addAll(units(contributors));
        }
        return choices;
    }

    private List<Choice> units(List<UnitId> units) {
        Map<UnitId, Unit> known = office.unitsById(units);
        return units.stream()
                .map(unit -> new Choice(
                        Among.unit(unit).notation(),
                        Objects.requireNonNull(known.get(unit)).name(),
                        Sort.UNIT))
                .toList();
    }

    private String said(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
