package vn.trinhky.review.points;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.trinhky.manuscript.Numbering;
import vn.trinhky.manuscript.outline.Outline;

/** The headings of a text with their numbers, by the keys of the sections; an opening or closing has its title. */
final class Headings {

    private Headings() {}

    static Map<String, String> of(Outline outline) {
        Numbering numbering = Numbering.fromTheBeginning();
        Map<String, String> headings = new LinkedHashMap<>();
        outline.entries()
                .forEach(entry -> headings.put(
                        entry.key(),
                        entry.level() == 0 ? entry.title() : numbering.next(entry.level()) + " " + entry.title()));
        return headings;
    }
}
