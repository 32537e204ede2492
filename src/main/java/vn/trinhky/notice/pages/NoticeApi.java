package vn.trinhky.notice.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.notice.digest.Line;
import vn.trinhky.notice.kept.KeptNotice;
import vn.trinhky.notice.kept.NoticeWords;
import vn.trinhky.office.Officer;

/** What an officer was told, for programs. */
@RestController
@RequestMapping("/api/v1/notices")
class NoticeApi {

    private final OwnNotices notices;
    private final NoticeWords words;

    NoticeApi(OwnNotices notices, NoticeWords words) {
        this.notices = notices;
        this.words = words;
    }

    /**
     * What somebody was told.
     *
     * @param sentence in the language that the program reads
     * @param words what somebody has written about it
     * @param day the morning of a digest, null for everything else
     * @param lines of a digest
     */
    record ToldNotice(
            UUID id,
            String kind,
            String sentence,
            @Nullable String words,
            String place,
            Instant toldAt,
            @Nullable Instant readAt,
            @Nullable LocalDate day,
            List<Line> lines) {}

    /** The latest hundred, the latest first; asking does not mean that she has read them. */
    @GetMapping
    List<ToldNotice> latest(Officer officer, Locale language) {
        return notices.latest(officer).stream()
                .map(notice -> told(notice, language))
                .toList();
    }

    @GetMapping("/{id}")
    ToldNotice one(@PathVariable UUID id, Officer officer, Locale language) {
        return told(notices.one(id, officer), language);
    }

    /** She has read this one. */
    @PostMapping("/{id}/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable UUID id, Officer officer) {
        notices.open(id, officer);
    }

    /** She has read everything that she was told until a moment, such as 2024-06-14T01:00:00Z. */
    @PostMapping("/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void readAll(@RequestParam Instant until, Officer officer) {
        notices.readAll(officer, until);
    }

    private ToldNotice told(KeptNotice notice, Locale language) {
        return new ToldNotice(
                notice.id(),
                notice.notice().kind(),
                words.sentence(notice, language),
                notice.notice().words(),
                notice.notice().place(),
                notice.toldAt(),
                notice.readAt(),
                notice.day(),
                notice.lines());
    }
}
