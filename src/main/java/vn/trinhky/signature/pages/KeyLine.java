package vn.trinhky.signature.pages;

import java.time.Instant;
import java.util.UUID;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;
import org.jspecify.annotations.Nullable;
import vn.trinhky.signature.KeyHolder;
import vn.trinhky.signature.KeyKind;
import vn.trinhky.signature.keys.KeyEntry;

/**
 * A key as the administrator and programs read it.
 *
 * @param serial of the certificate, in hexadecimal digits as authorities print it
 * @param isSeal whether it is a unit's
 */
public record KeyLine(
        UUID id,
        String holder,
        boolean isSeal,
        KeyKind kind,
        String name,
        String subject,
        String issuer,
        String serial,
        Instant validFrom,
        Instant validUntil,
        KeyEntry.State state,
        Instant registeredAt,
        String registeredBy,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnBy,
        @Nullable String withdrawnReason) {

    static KeyLine of(KeyEntry entry, String holder, Instant now) {
        var key = entry.key();
        return new KeyLine(
                key.id(),
                holder,
                key.holder() instanceof KeyHolder.OfUnit,
                key.kind(),
                key.name(),
                commonName(key.certificate().getSubjectX500Principal()),
                commonName(key.certificate().getIssuerX500Principal()),
                key.certificate().getSerialNumber().toString(16),
                key.validFrom(),
                key.validUntil(),
                entry.stateAt(now),
                entry.registeredAt(),
                entry.registeredBy(),
                key.withdrawnAt(),
                entry.withdrawnBy(),
                entry.withdrawnReason());
    }

    private static String commonName(X500Principal who) {
        try {
            return new LdapName(who.getName())
                    .getRdns().stream()
                            .filter(part -> "CN".equalsIgnoreCase(part.getType()))
                            .map(Rdn::getValue)
                            .map(String::valueOf)
                            .findFirst()
                            .orElse(who.getName());
        } catch (InvalidNameException unusual) {
            return who.getName();
        }
    }
}
