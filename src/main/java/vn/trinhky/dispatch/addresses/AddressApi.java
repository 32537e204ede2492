package vn.trinhky.dispatch.addresses;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.dispatch.channel.ChannelKind;
import vn.trinhky.dispatch.channel.Reach;
import vn.trinhky.office.Officer;

/** The book of addresses for programs. */
@RestController
@RequestMapping("/api/v1/addresses")
class AddressApi {

    private final AddressBook book;
    private final BookReader reader;

    AddressApi(AddressBook book, BookReader reader) {
        this.book = book;
        this.reader = reader;
    }

    /**
     * An entry.
     *
     * @param usual whether the book says nothing of it
     * @param ways as a document would be carried now
     */
    record Entry(Recipient.Kind kind, UUID id, String name, boolean usual, List<Reach> ways) {

        static Entry of(BookLine line) {
            return new Entry(line.recipient().kind(), line.recipient().id(), line.name(), line.isUsual(), line.ways());
        }
    }

    record Found(int all, List<Entry> entries) {}

    /** The ways in their order; an address that the office knows itself may be left out. */
    record Wanted(@NotNull @Size(min = 1, max = 6) List<@Valid WantedWay> ways) {

        List<Reach> reaches() {
            return ways.stream()
                    .map(way -> new Reach(way.kind(), way.address()))
                    .toList();
        }
    }

    record WantedWay(@NotNull ChannelKind kind, @Nullable String address) {}

    /** @param page counted from 1, fifty each */
    @GetMapping
    Found find(@RequestParam(defaultValue = "") String words, @RequestParam(defaultValue = "1") int page) {
        FoundRecipients found = reader.find(words, Math.max(1, page));
        return new Found(found.all(), found.lines().stream().map(Entry::of).toList());
    }

    @GetMapping("/units/{id}")
    Entry unit(@PathVariable UUID id) {
        return Entry.of(reader.line(new Recipient(Recipient.Kind.UNIT, id)));
    }

    @GetMapping("/people/{id}")
    Entry person(@PathVariable UUID id) {
        return Entry.of(reader.line(new Recipient(Recipient.Kind.PERSON, id)));
    }

    @PutMapping("/units/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void writeUnit(@PathVariable UUID id, @Valid @RequestBody Wanted wanted, Officer officer) {
        book.write(new Recipient(Recipient.Kind.UNIT, id), wanted.reaches(), officer);
    }

    @PutMapping("/people/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void writePerson(@PathVariable UUID id, @Valid @RequestBody Wanted wanted, Officer officer) {
        book.write(new Recipient(Recipient.Kind.PERSON, id), wanted.reaches(), officer);
    }

    /** Back to the usual order. */
    @DeleteMapping("/units/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void usualForUnit(@PathVariable UUID id, Officer officer) {
        book.write(new Recipient(Recipient.Kind.UNIT, id), List.of(), officer);
    }

    /** Back to the usual order. */
    @DeleteMapping("/people/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void usualForPerson(@PathVariable UUID id, Officer officer) {
        book.write(new Recipient(Recipient.Kind.PERSON, id), List.of(), officer);
    }
}
