package vn.trinhky.compilation.contradictions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.contradictions.Contradiction.Kind;
import vn.trinhky.manuscript.citing.Citations;
import vn.trinhky.manuscript.citing.FoundCitation;
import vn.trinhky.office.EndedUnit;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.web.Formats;

/** Units that are named although they were no more when the period began. In a citation an old body keeps its name. */
@Component
class FormerUnitContradictions {

    private static final int AROUND = 120;

    private final OfficeDirectory office;
    private final Formats formats;

    FormerUnitContradictions(OfficeDirectory office, Formats formats) {
        this.office = office;
        this.formats = formats;
    }

    List<Contradiction> in(ReadTexts texts, ReportingPeriod period) {
        LocalDate begin = period.firstDay();
        List<EndedUnit> ended = office.endedBefore(begin);
        FormerUnits former = new FormerUnits(ended, ended.isEmpty() ? List.of() : office.namesOn(begin));
        if (former.isEmpty()) {
            return List.of();
        }
        Map<EndedUnit, List<Contradiction.Place>> places = new LinkedHashMap<>();
        texts.lines().forEach(line -> {
            String words = line.block().words();
            List<FoundCitation> cited = Citations.in(line.block().id(), words);
            former.in(words).stream()
                    .filter(name -> cited.stream().noneMatch(citation -> covers(citation, name)))
                    .forEach(name -> places.computeIfAbsent(name.unit(), unit -> new ArrayList<>())
                            .add(place(texts, line, words, name)));
        });
        List<Contradiction> found = new ArrayList<>();
        places.forEach((unit, named) -> found.add(
                new Contradiction(Kind.FORMER_UNIT, unit.name(), named, became(unit), formats.date(unit.lastDay()))));
        return found;
    }

    private static boolean covers(FoundCitation citation, FormerUnits.Found name) {
        Integer quotedTo = citation.quotedTo();
        int to = quotedTo == null ? citation.place().to() : quotedTo;
        return name.from() >= citation.place().from() && name.from() < to;
    }

    private static String became(EndedUnit unit) {
        return String.join("; ", unit.became());
    }

    private static Contradiction.Place place(
            ReadTexts texts, ReadTexts.Line line, String words, FormerUnits.Found name) {
        int from = Math.max(0, name.from() - AROUND);
        int to = Math.min(words.length(), name.to() + AROUND);
        return new Contradiction.Place(
                line.unit(),
                line.section(),
                texts.title(line.section()),
                line.block().id(),
                (from > 0 ? "… " : "") + words.substring(from, name.from()),
                words.substring(name.from(), name.to()),
                words.substring(name.to(), to) + (to < words.length() ? " …" : ""));
    }
}
