package vn.trinhky.signature.images;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.files.Digest;
import vn.trinhky.files.FileStore;
import vn.trinhky.signature.KeyHolder;
import vn.trinhky.web.InvalidInput;

/** The picture of each person's signature and of each unit's seal. */
@Component
public class SignatureImages {

    private final JdbcClient database;
    private final FileStore files;
    private final Clock clock;

    SignatureImages(JdbcClient database, FileStore files, Clock clock) {
        this.database = database;
        this.files = files;
        this.clock = clock;
    }

    /** The digest names the content, so an address with it never changes its picture. */
    public record SignatureImage(Digest digest, Instant uploadedAt, String uploadedBy) {}

    @Transactional(readOnly = true)
    public Optional<SignatureImage> of(KeyHolder holder) {
        return database.sql("select * from signature_image where holder = ?")
                .param(id(holder))
                .query((row, n) -> new SignatureImage(
                        new Digest(row.getString("digest")),
                        row.getTimestamp("uploaded_at").toInstant(),
                        row.getString("uploaded_by")))
                .optional();
    }

    /** The picture as a transparent PNG. */
    @Transactional(readOnly = true)
    public Optional<byte[]> png(KeyHolder holder) {
        return of(holder).map(image -> files.content(image.digest()));
    }

    /**
     * Keeps a picture in the place of the one before; documents already signed bear theirs in themselves.
     *
     * @throws InvalidInput if it is no transparent PNG of a fitting size
     */
    @Transactional
    public void keep(KeyHolder holder, byte[] png, String by) {
        Digest digest = files.keep(TransparentPicture.checked(png));
        database.sql("""
                insert into signature_image (holder, digest, uploaded_at, uploaded_by) values (?, ?, ?, ?)
                on conflict (holder) do update
                set digest = excluded.digest, uploaded_at = excluded.uploaded_at, uploaded_by = excluded.uploaded_by""")
                .params(id(holder), digest.value(), Timestamp.from(clock.instant()), by)
                .update();
    }

    /** Ids of people and of units are unique together. */
    private static UUID id(KeyHolder holder) {
        return holder instanceof KeyHolder.OfPerson person
                ? person.person().value()
                : ((KeyHolder.OfUnit) holder).unit().value();
    }
}
