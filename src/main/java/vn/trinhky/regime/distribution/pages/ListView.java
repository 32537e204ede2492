package vn.trinhky.regime.distribution.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.trinhky.regime.DistributionLine;
import vn.trinhky.regime.DistributionLine.Mark;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.distribution.Expansion;
import vn.trinhky.regime.distribution.Standing;
import vn.trinhky.regime.distribution.pages.ListForm.LineForm;
import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.PrintedLines;
import vn.trinhky.word.Templates;

/** Lays out a list as it stands in a form: whom it means today, and how it would be printed. */
@Component
class ListView {

    private final Expansion expansion;
    private final Templates templates;
    private final Clock clock;

    ListView(Expansion expansion, Templates templates, Clock clock) {
        this.expansion = expansion;
        this.templates = templates;
        this.clock = clock;
    }

    ListSheet sheet(ListSubject subject, ListForm form, Choices choices) {
        List<DistributionLine> read = form.read();
        List<Standing.Line> behind = behind(subject, read);
        List<ListSheet.Line> lines = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            LineForm line = form.all().get(i);
            lines.add(new ListSheet.Line(
                    read.get(i).text(),
                    read.get(i).mark(),
                    Tokens.of(read.get(i)).stream().map(choices::of).toList(),
                    Objects.requireNonNullElse(line.add(), ""),
                    behind.get(i)));
        }
        int total = (int) behind.stream()
                .flatMap(line -> line.standing().stream())
                .map(Standing::identity)
                .distinct()
                .count();
        return new ListSheet(lines, printed(subject.layout(), read), total, choices.all());
    }

    /** Whom the lines mean today. */
    List<Standing.Line> behind(ListSubject subject, List<DistributionLine> lines) {
        RegimePlan plan = subject.plan().changed().distribution(lines).plan();
        return expansion.of(plan, subject.layout().rules(), LocalDate.now(clock));
    }

    private List<ListSheet.Printed> printed(LayoutProfile first, List<DistributionLine> lines) {
        return Stream.concat(Stream.of(first), Stream.of(LayoutProfile.values()))
                .distinct()
                .map(profile -> new ListSheet.Printed(profile, printedBy(profile, lines)))
                .toList();
    }

    private List<String> printedBy(LayoutProfile profile, List<DistributionLine> lines) {
        List<String> words = lines.stream()
                .filter(line -> !line.text().isBlank() || line.mark() == Mark.KEEP)
                .map(line -> line.printed(profile.rules()))
                .toList();
        return PrintedLines.recipients(words, templates.measures(profile).fixedTexts());
    }
}
