package vn.trinhky.compilation.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import vn.trinhky.office.Officer;
import vn.trinhky.writing.HistoryPlace;

/** What the pages of a report's history say around it. */
@Component
class ReportHistoryPlaces {

    private final ReportSheets sheets;
    private final MessageSource messages;

    ReportHistoryPlaces(ReportSheets sheets, MessageSource messages) {
        this.sheets = sheets;
        this.messages = messages;
    }

    /** @throws vn.trinhky.web.NotHere for everybody who does not work on the report */
    HistoryPlace place(UUID id, Officer officer) {
        ReportSheet sheet = sheets.sheet(id, officer);
        String period = sheet.round().period().inWords();
        Map<String, String> titles = new LinkedHashMap<>();
        sheet.sections().stream()
                .filter(ReportSection::holdsText)
                .forEach(section -> titles.put(section.key(), title(sheet, section)));
        return new HistoryPlace(
                "/reports/" + id + "/text/history",
                sheet.round().regimeName() + ", " + period,
                List.of(
                        new HistoryPlace.Above("/rounds", say("nav.rounds")),
                        new HistoryPlace.Above("/rounds/" + sheet.round().id().value(), StringUtils.capitalize(period)),
                        new HistoryPlace.Above("/reports/" + id + "/text", say("report.title"))),
                titles,
                sheet.objectionToWriting());
    }

    private String title(ReportSheet sheet, ReportSection section) {
        return section.level() == 0 ? say(sheet.placeKey(section)) : section.key() + ". " + section.title();
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
