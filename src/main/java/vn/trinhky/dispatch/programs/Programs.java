package vn.trinhky.dispatch.programs;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.dispatch.addresses.AddressBook;
import vn.trinhky.dispatch.addresses.BookReader;
import vn.trinhky.dispatch.webhook.WebhookSecrets;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.Officer;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Refusal;

/** The programs that the book names, and the secrets that this office shares with them. */
@Component("programsOfAddressees")
public class Programs {

    private final BookReader reader;
    private final AddressBook book;
    private final WebhookSecrets secrets;
    private final Journal journal;

    Programs(BookReader reader, AddressBook book, WebhookSecrets secrets, Journal journal) {
        this.reader = reader;
        this.book = book;
        this.secrets = secrets;
        this.journal = journal;
    }

    /** A program. @param secret null while it has none: nothing is sent to it */
    public record Program(String address, WebhookSecrets.@Nullable Known secret) {}

    @Transactional(readOnly = true)
    public List<Program> all() {
        Map<String, WebhookSecrets.Known> known = secrets.known();
        return reader.programs().stream()
                .map(address -> new Program(address, known.get(address)))
                .toList();
    }

    /** Makes a new secret, to be shown this once. The one before counts for another day. */
    @Transactional
    public String renew(String address, Officer officer) {
        demand(address, officer);
        String secret = secrets.renew(address, officer.fullName());
        journal.record(
                AddressBook.CHAIN, officer.fullName(), Milestone.PROGRAM_SECRET_MADE, Map.of("program", address));
        return secret;
    }

    /** Lets nobody post to an address that stands in no book, or who does not keep it. */
    @Transactional(readOnly = true)
    public void demand(String address, Officer officer) {
        Refusal.raise(book.objectionToWriting(officer));
        if (!reader.programs().contains(address)) {
            throw new NotHere();
        }
    }
}
