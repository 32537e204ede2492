package vn.trinhky.dispatch.addresses;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.JournalEntry;
import vn.trinhky.office.Officer;

/** The book of addresses, and the entry of one unit or person. */
@Controller
@RequestMapping("/addresses")
class AddressPages {

    private static final int LATEST = 20;

    private final AddressBook book;
    private final BookReader reader;
    private final Journal journal;

    AddressPages(AddressBook book, BookReader reader, Journal journal) {
        this.book = book;
        this.reader = reader;
        this.journal = journal;
    }

    /** @param page counted from 1 */
    @GetMapping
    String all(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "1") int page,
            Officer officer,
            Model model) {
        model.addAttribute("words", words)
                .addAttribute("found", reader.find(words, Math.max(1, page)))
                .addAttribute("objection", book.objectionToWriting(officer))
                .addAttribute("changes", latestChanges());
        return "addresses";
    }

    @GetMapping("/units/{id}")
    String unit(@PathVariable UUID id, Officer officer, Model model) {
        return one(new Recipient(Recipient.Kind.UNIT, id), officer, model);
    }

    @GetMapping("/people/{id}")
    String person(@PathVariable UUID id, Officer officer, Model model) {
        return one(new Recipient(Recipient.Kind.PERSON, id), officer, model);
    }

    @PostMapping("/units/{id}")
    String writeUnit(
            @PathVariable UUID id, @RequestParam Map<String, String> fields, Officer officer, RedirectAttributes next) {
        return write(new Recipient(Recipient.Kind.UNIT, id), fields, officer, next);
    }

    @PostMapping("/people/{id}")
    String writePerson(
            @PathVariable UUID id, @RequestParam Map<String, String> fields, Officer officer, RedirectAttributes next) {
        return write(new Recipient(Recipient.Kind.PERSON, id), fields, officer, next);
    }

    @PostMapping("/units/{id}/usual")
    String usualForUnit(@PathVariable UUID id, Officer officer, RedirectAttributes next) {
        return write(new Recipient(Recipient.Kind.UNIT, id), Map.of(), officer, next);
    }

    @PostMapping("/people/{id}/usual")
    String usualForPerson(@PathVariable UUID id, Officer officer, RedirectAttributes next) {
        return write(new Recipient(Recipient.Kind.PERSON, id), Map.of(), officer, next);
    }

    private String one(Recipient recipient, Officer officer, Model model) {
        BookLine line = reader.line(recipient);
        model.addAttribute("line", line)
                .addAttribute("form", WayForm.of(line))
                .addAttribute("objection", book.objectionToWriting(officer));
        return "address";
    }

    private String write(Recipient recipient, Map<String, String> fields, Officer officer, RedirectAttributes next) {
        book.write(recipient, WayForm.read(fields), officer);
        next.addFlashAttribute("flash", "addresses.written");
        return "redirect:" + reader.line(recipient).path();
    }

    private List<BookChange> latestChanges() {
        return journal.entries(AddressBook.CHAIN).stream()
                .sorted(Comparator.comparingInt(JournalEntry::position).reversed())
                .limit(LATEST)
                .map(BookChange::of)
                .toList();
    }
}
