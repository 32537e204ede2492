package vn.trinhky.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PostKind;

/** The register of outgoing documents for programs. */
@RestController
class RegisterApi {

    private static final Set<PostKind> READERS =
            Set.of(PostKind.CLERK, PostKind.COMPILER, PostKind.SIGNATORY, PostKind.ADMINISTRATOR);

    private final OutgoingRegister register;

    RegisterApi(OutgoingRegister register) {
        this.register = register;
    }

    /** One line; only the number and the state are there while the number waits for its next document. */
    record RegisterLine(
            int number,
            RegisterEntry.State state,
            @Nullable String notation,
            @Nullable LocalDate date,
            @Nullable String typeName,
            @Nullable String subject,
            @Nullable String signer,
            @Nullable String recipients,
            @Nullable Instant issuedAt) {

        static RegisterLine of(RegisterEntry entry) {
            if (entry.state() == RegisterEntry.State.RELEASED) {
                return new RegisterLine(entry.number(), entry.state(), null, null, null, null, null, null, null);
            }
            return new RegisterLine(
                    entry.number(),
                    entry.state(),
                    entry.notation(),
                    entry.date(),
                    entry.typeName(),
                    entry.subject(),
                    entry.signer(),
                    entry.recipients(),
                    entry.issuedAt());
        }
    }

    /** The lines of the bodies that the officer keeps or reads the register for, newest number first. */
    @GetMapping("/api/v1/register")
    List<RegisterLine> register(Officer officer) {
        List<UUID> bodies = officer.posts().stream()
                .filter(post -> READERS.contains(post.kind()))
                .map(post -> post.unit().value())
                .distinct()
                .toList();
        return register.entriesOf(bodies).stream().map(RegisterLine::of).toList();
    }
}
