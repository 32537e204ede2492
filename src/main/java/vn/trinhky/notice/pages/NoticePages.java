package vn.trinhky.notice.pages;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.notice.digest.Line;
import vn.trinhky.notice.kept.KeptNotice;
import vn.trinhky.notice.kept.NoticeWords;
import vn.trinhky.office.Officer;

/** What an officer was told. */
@Controller
@RequestMapping("/notices")
class NoticePages {

    private final OwnNotices notices;
    private final NoticeWords words;

    NoticePages(OwnNotices notices, NoticeWords words) {
        this.notices = notices;
        this.words = words;
    }

    @GetMapping
    String latest(Officer officer, Model model) {
        List<KeptNotice> latest = notices.latest(officer);
        model.addAttribute("notices", latest)
                .addAttribute(
                        "unread", latest.stream().filter(KeptNotice::isUnread).count())
                .addAttribute("until", notices.now());
        return "notices";
    }

    /** A digest is a page of its own; everything else leads to where one deals with it. */
    @GetMapping("/{id}")
    String open(@PathVariable UUID id, Officer officer, Locale language, Model model) {
        KeptNotice notice = notices.open(id, officer);
        if (!notice.isDigest()) {
            return "redirect:" + notice.notice().place();
        }
        Map<Line.Urgency, List<Line>> groups = notice.lines().stream()
                .collect(Collectors.groupingBy(
                        Line::urgency, () -> new EnumMap<>(Line.Urgency.class), Collectors.toList()));
        model.addAttribute("sentence", words.sentence(notice, language)).addAttribute("groups", groups);
        return "notice-digest";
    }

    @PostMapping("/reading")
    String readAll(@RequestParam Instant until, Officer officer, RedirectAttributes next) {
        notices.readAll(officer, until);
        next.addFlashAttribute("flash", "notices.allRead");
        return "redirect:/notices";
    }
}
