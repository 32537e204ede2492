package vn.trinhky.workflow.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.flowable.bpmn.model.FlowElement;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.trinhky.web.Formats;
import vn.trinhky.workflow.map.course.Holder;
import vn.trinhky.workflow.map.pace.Usual;

/** The words in and at the picture. */
@Component
class MapWords {

    private final MessageSource messages;
    private final Formats formats;

    MapWords(MessageSource messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /**
     * What an element is called: in Vietnamese as its process file says, so that an office that changes the file changes the
     * picture; in another language as the messages say, if they do.
     */
    String name(String process, FlowElement element, Locale reader) {
        String written = element.getName() == null ? "" : element.getName();
        if (reader.getLanguage().equals("vi")) {
            return written;
        }
        String translated = messages.getMessage("map.name." + process + "." + element.getId(), null, written, reader);
        return translated == null ? written : translated;
    }

    /** What a step waits for that waits for no person, in words; nothing where nobody knows. */
    List<Holder> awaited(String step, Locale reader) {
        String words = messages.getMessage("map.awaits." + step, null, "", reader);
        return words == null || words.isEmpty() ? List.of() : List.of(new Holder(words));
    }

    /** The short lines at an element: who, since when, how long as a rule. */
    List<String> notes(@Nullable Now now, @Nullable Usual usual, Locale reader) {
        List<String> notes = new ArrayList<>();
        if (now != null && now.isCounted()) {
            notes.add(said("map.parts", reader, now.parts()));
        } else if (now != null) {
            notes.add(who(now, reader));
            notes.add(said("map.since.short", reader, formats.lately(now.since())));
        }
        if (usual != null) {
            notes.add(said("map.usual.short." + usual.measure(), reader, usual.amount()));
        }
        return notes;
    }

    private String who(Now now, Locale reader) {
        return switch (now.people().size()) {
            case 0 -> said("map.nobody.short", reader);
            case 1 -> who(now.people().get(0), reader);
            default -> said("map.people", reader, now.people().size());
        };
    }

    /** The picture has room for one name: of whoever can do it today. */
    private String who(Holder holder, Locale reader) {
        if (holder.substitute() != null) {
            return said("map.substitute.short", reader, holder.substitute());
        }
        return holder.isAway() ? said("map.away.short", reader, holder.name()) : holder.name();
    }

    private String said(String key, Locale reader, Object... details) {
        return messages.getMessage(key, details, reader);
    }
}
