package vn.trinhky.authority;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.files.Digest;
import vn.trinhky.files.FileStore;
import vn.trinhky.journal.ChainVerdict;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.JournalEntry;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.UnitId;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Refusal;
import vn.trinhky.word.LayoutProfile;

/** The register of signing authorities, to read. Each body has a journal of its own for it. */
@Component
public class AuthorityRegister {

    private static final Comparator<SigningAuthority> BY_BEGINNING =
            Comparator.comparing(SigningAuthority::firstDay).thenComparing(SigningAuthority::enteredAt);

    private final Authorities authorities;
    private final OfficeDirectory office;
    private final FileStore files;
    private final Journal journal;

    AuthorityRegister(Authorities authorities, OfficeDirectory office, FileStore files, Journal journal) {
        this.authorities = authorities;
        this.office = office;
        this.files = files;
        this.journal = journal;
    }

    /** Whether the officer may write in the register. */
    public boolean mayWrite(Officer officer) {
        return officer.holds(PostKind.ADMINISTRATOR);
    }

    /** Whether the officer may read what is entered for a body: those who serve in it, and administrators. */
    public boolean mayRead(UnitId body, Officer officer) {
        return mayWrite(officer) || officer.belongsTo(body);
    }

    /** @throws NotHere if there is none, or not for this officer */
    @Transactional(readOnly = true)
    public SigningAuthority authority(UUID id, Officer officer) {
        return authorities
                .findById(id)
                .filter(one -> mayRead(one.body(), officer))
                .orElseThrow(NotHere::new);
    }

    /** All that was ever entered for a body, the oldest first. */
    @Transactional(readOnly = true)
    public List<SigningAuthority> of(UnitId body) {
        return authorities.findByBody(body).stream().sorted(BY_BEGINNING).toList();
    }

    /** What was done in the register for a body, oldest first. */
    public List<JournalEntry> history(UnitId body) {
        return journal.entries(chain(body));
    }

    /** Reads that history again and says where its chain breaks, if it does. */
    public ChainVerdict verify(UnitId body) {
        return journal.verify(chain(body));
    }

    /** The copy of the decision. */
    public byte[] decision(SigningAuthority authority) {
        String file = authority.decision().file();
        if (file == null) {
            throw new NotHere();
        }
        return files.content(new Digest(file));
    }

    /** The layout rules that a body's documents follow on a day; whose rules are not known here is shown by the Party's. */
    @Transactional(readOnly = true)
    public LayoutProfile profile(UnitId body, LocalDate day) {
        boolean ofState = signingBody(body).law() == SigningBody.Law.STATE;
        return LayoutProfile.inForce(ofState ? LayoutProfile.Rules.STATE : LayoutProfile.Rules.PARTY, day);
    }

    /** Why an authority can never be handed on, or null if it can. */
    @Transactional(readOnly = true)
    public @Nullable Refusal objectionToHandingOn(SigningAuthority authority) {
        return new HandedOn(authority, signingBody(authority.body())).objection();
    }

    /** Its chain is no round's: authorities outlive rounds. */
    static UUID chain(UnitId body) {
        return UUID.nameUUIDFromBytes(("signing authorities " + body.value()).getBytes(StandardCharsets.UTF_8));
    }

    SigningBody signingBody(UnitId body) {
        return SigningBody.of(office.unit(body), office);
    }
}
