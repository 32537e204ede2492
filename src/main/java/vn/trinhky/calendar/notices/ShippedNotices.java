package vn.trinhky.calendar.notices;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.trinhky.calendar.Ruling;
import vn.trinhky.calendar.WorkingCalendar;

/**
 * The notices that the product brings along, in {@code calendar/notices.yaml}. They are entered at the start, once; one that
 * the administrator has removed stays removed.
 */
@Component
class ShippedNotices {

    private final NoticeEntering entering;
    private final WorkingCalendar calendar;

    ShippedNotices(NoticeEntering entering, WorkingCalendar calendar) {
        this.entering = entering;
        this.calendar = calendar;
    }

    /** A notice as the file writes it; a ruling without a last day is about one day. */
    private record Written(
            int year,
            String number,
            @Nullable LocalDate issuedOn,
            String body,
            String about,
            boolean confirmed,
            List<WrittenDays> days) {

        UUID id() {
            return UUID.nameUUIDFromBytes(("notice " + number + " for " + year).getBytes(StandardCharsets.UTF_8));
        }

        NoticeEntry entry() {
            List<Ruling> rulings = days.stream().map(WrittenDays::ruling).toList();
            return new NoticeEntry(year, null, number, issuedOn, body, about, confirmed, rulings);
        }
    }

    private record WrittenDays(
            Ruling.Kind kind, LocalDate first, @Nullable LocalDate last, String remark) {

        Ruling ruling() {
            return new Ruling(kind, first, last == null ? first : last, remark);
        }
    }

    @EventListener(ApplicationStartedEvent.class)
    void enter() {
        entering.enterShipped(read());
        calendar.days();
    }

    /** In the order of the file. */
    static Map<UUID, NoticeEntry> read() {
        Map<UUID, NoticeEntry> entries = new LinkedHashMap<>();
        JsonMapper.builder()
                .build()
                .convertValue(load(), new TypeReference<List<Written>>() {})
                .forEach(one -> entries.put(one.id(), one.entry()));
        return entries;
    }

    private static Object load() {
        try (InputStream file = new ClassPathResource("calendar/notices.yaml").getInputStream()) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
        } catch (IOException missing) {
            throw new IllegalStateException("calendar/notices.yaml cannot be read", missing);
        }
    }
}
