package vn.trinhky.drafting.pages;

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

/** What the pages of a part's history say around it. */
@Component
class PartHistoryPlaces {

    private final PartSheets sheets;
    private final MessageSource messages;

    PartHistoryPlaces(PartSheets sheets, MessageSource messages) {
        this.sheets = sheets;
        this.messages = messages;
    }

    /** @throws vn.trinhky.web.NotHere for officers of other units */
    HistoryPlace place(UUID id, Officer officer) {
        PartSheet sheet = sheets.own(id, officer);
        Map<String, String> titles = new LinkedHashMap<>();
        sheet.sections().forEach(section -> titles.put(section.key(), section.key() + ". " + section.title()));
        return new HistoryPlace(
                "/submissions/" + id + "/history",
                sheet.unitName(),
                trail(sheet),
                titles,
                sheet.part().objectionToWriting(officer));
    }

    private List<HistoryPlace.Above> trail(PartSheet sheet) {
        String round = "/rounds/" + sheet.round().id().value();
        return List.of(
                new HistoryPlace.Above("/rounds", say("nav.rounds")),
                new HistoryPlace.Above(
                        round, StringUtils.capitalize(sheet.round().period().inWords())),
                new HistoryPlace.Above("/submissions/" + sheet.part().id().value(), say("part.title")));
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
