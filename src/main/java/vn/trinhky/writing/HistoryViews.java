package vn.trinhky.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.trinhky.manuscript.view.RedlineHtml;
import vn.trinhky.manuscript.view.RedlineWords;

/** Shows the versions of a text and what lies between two of them, the same way for units' parts and for reports. */
@Component
public class HistoryViews {

    private final MessageSource messages;

    HistoryViews(MessageSource messages) {
        this.messages = messages;
    }

    /** @param steps one page of versions, newest first */
    public ModelAndView list(HistoryPlace place, List<VersionLine> all, List<VersionStep> steps) {
        ModelAndView page = new ModelAndView("history");
        page.addObject("place", place);
        page.addObject("versions", all);
        page.addObject("steps", steps);
        page.addObject(
                "next", steps.isEmpty() ? 0 : steps.get(steps.size() - 1).line().number() - 1);
        return page;
    }

    public ModelAndView comparison(HistoryPlace place, List<VersionLine> all, TextComparison comparison) {
        ModelAndView page = new ModelAndView("history-comparison");
        page.addObject("place", place);
        page.addObject("versions", all);
        page.addObject("compared", compared(place, comparison));
        return page;
    }

    public ComparedText compared(HistoryPlace place, TextComparison comparison) {
        List<String> order = new ArrayList<>(place.titles().keySet());
        List<ComparedText.Section> sections = comparison.sections().stream()
                .sorted(Comparator.comparingInt(section -> order.indexOf(section.key())))
                .map(section -> new ComparedText.Section(
                        section.key(),
                        place.titles().getOrDefault(section.key(), section.key()),
                        section.redline().words(),
                        RedlineHtml.write(section.redline(), this::say)))
                .toList();
        return new ComparedText(comparison.from(), comparison.to(), comparison.words(), sections);
    }

    private String say(RedlineWords.Sign sign, int count) {
        return messages.getMessage("redline." + sign, new Object[] {count}, LocaleContextHolder.getLocale());
    }
}
