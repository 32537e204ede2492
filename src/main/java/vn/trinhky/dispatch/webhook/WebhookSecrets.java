package vn.trinhky.dispatch.webhook;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.signing.factor.SealedSecrets;

/** What this office and a program at one address both know. It is shown once, when it is made, and sealed in the database. */
@Component
public class WebhookSecrets {

    /** How long the secret before still counts. */
    public static final Duration OVERLAP = Duration.ofHours(24);

    private static final int BYTES = 32;

    private final JdbcClient database;
    private final SealedSecrets sealed;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    WebhookSecrets(JdbcClient database, SealedSecrets sealed, Clock clock) {
        this.database = database;
        this.sealed = sealed;
        this.clock = clock;
    }

    /**
     * The present secret of a program.
     *
     * @param earlierUntil until when the one before counts as well, null if there is none
     */
    public record Known(
            Instant madeAt, String madeBy, @Nullable Instant earlierUntil) {}

    /** The secrets that count now, the newest first; none when the program was never given one. */
    @Transactional(readOnly = true)
    public List<String> of(String address) {
        return database.sql("""
                        select sealed from webhook_secret
                        where address = :address and (valid_until is null or valid_until > :now) order by made_at desc""").param("address", address).param("now", now()).query(String.class).list().stream()
                .map(one -> new String(sealed.open(one), StandardCharsets.US_ASCII))
                .toList();
    }

    /** The programs that have a secret, by address. */
    @Transactional(readOnly = true)
    public Map<String, Known> known() {
        Map<String, Known> all = new HashMap<>();
        database.sql("""
                        select address, made_at, made_by,
                            (select max(valid_until) from webhook_secret earlier
                             where earlier.address = present.address and earlier.valid_until > :now) as earlier_until
                        from webhook_secret present where valid_until is null""").param("now", now()).query(row -> {
            all.put(row.getString("address"), known(row));
        });
        return all;
    }

    /** Makes a new secret for a program and shows it this once; the one before counts for another day. */
    @Transactional
    public String renew(String address, String who) {
        database.sql("select 1 from pg_advisory_xact_lock(hashtext(:address))")
                .param("address", address)
                .query(Integer.class)
                .single();
        database.sql("update webhook_secret set valid_until = :until where address = :address and valid_until is null")
                .param("until", now().plus(OVERLAP))
                .param("address", address)
                .update();
        String secret = fresh();
        database.sql("""
                        insert into webhook_secret (secret_id, address, sealed, made_at, made_by)
                        values (:id, :address, :sealed, :now, :who)""")
                .param("id", UUID.randomUUID())
                .param("address", address)
                .param("sealed", sealed.seal(secret.getBytes(StandardCharsets.US_ASCII)))
                .param("now", now())
                .param("who", who)
                .update();
        return secret;
    }

    private String fresh() {
        byte[] bytes = new byte[BYTES];
        chance.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Known known(ResultSet row) throws SQLException {
        OffsetDateTime earlier = row.getObject("earlier_until", OffsetDateTime.class);
        return new Known(
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by"),
                earlier == null ? null : earlier.toInstant());
    }
}
