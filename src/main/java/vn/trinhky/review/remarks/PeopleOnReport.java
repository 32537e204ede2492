package vn.trinhky.review.remarks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.Report;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Person;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.PostKind;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;

/** Who can be mentioned in a remark: the compilers, the clerk, the reviewers and the signatory of the report. */
@Component
public class PeopleOnReport {

    private final Reporting reporting;
    private final OfficeDirectory office;

    PeopleOnReport(Reporting reporting, OfficeDirectory office) {
        this.reporting = reporting;
        this.office = office;
    }

    /** Each once, by name. */
    public List<Person> of(Report report) {
        Round round = reporting.round(report.round());
        RegimePlan plan = round.plan();
        Map<PersonId, Person> people = new LinkedHashMap<>();
        for (PostKind kind : List.of(PostKind.COMPILER, PostKind.CLERK)) {
            office.holders(plan.compilingUnit(), kind).forEach(person -> people.put(person.id(), person));
        }
        List<PersonId> named = new ArrayList<>(plan.reviewers());
        named.add(round.signatory());
        people.putAll(office.peopleById(named));
        return people.values().stream()
                .sorted(Comparator.comparing(Person::fullName))
                .toList();
    }

    /** Whom a text mentions: {@code @} and the full name, in any case. Nobody is looked up when there is no {@code @}. */
    Set<PersonId> mentionedIn(String text, Report report) {
        Set<PersonId> mentioned = new LinkedHashSet<>();
        String said = text.toLowerCase(Locale.ROOT);
        if (said.indexOf('@') >= 0) {
            of(report).stream()
                    .filter(person -> said.contains("@" + person.fullName().toLowerCase(Locale.ROOT)))
                    .forEach(person -> mentioned.add(person.id()));
        }
        return mentioned;
    }
}
