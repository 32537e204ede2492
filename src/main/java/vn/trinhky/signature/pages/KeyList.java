package vn.trinhky.signature.pages;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.trinhky.signature.keys.KeyRegister;

/** The register of keys with names in the place of ids. */
@Component
class KeyList {

    private final KeyRegister register;
    private final Holders holders;
    private final Clock clock;

    KeyList(KeyRegister register, Holders holders, Clock clock) {
        this.register = register;
        this.holders = holders;
        this.clock = clock;
    }

    List<KeyLine> lines() {
        Instant now = clock.instant();
        return register.all().stream()
                .map(entry -> KeyLine.of(entry, holders.name(entry.key().holder()), now))
                .toList();
    }
}
