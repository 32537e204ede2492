package vn.trinhky.issuing.seal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.issuing.seal.refusals.NoSealKey;
import vn.trinhky.issuing.seal.refusals.NoSealPicture;
import vn.trinhky.issuing.seal.refusals.SealKeyChanged;
import vn.trinhky.issuing.seal.refusals.UnitHasNoSeal;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.signature.KeyHolder;
import vn.trinhky.signature.SigningKey;
import vn.trinhky.signature.images.SignatureImages;
import vn.trinhky.signature.images.SignatureImages.SignatureImage;
import vn.trinhky.signature.keys.KeyRing;
import vn.trinhky.web.Refusal;

/** The key and the picture of a unit's seal. */
@Component
public class SealKeys {

    private final OfficeDirectory office;
    private final KeyRing ring;
    private final SignatureImages pictures;
    private final Clock clock;

    SealKeys(OfficeDirectory office, KeyRing ring, SignatureImages pictures, Clock clock) {
        this.office = office;
        this.ring = ring;
        this.pictures = pictures;
        this.clock = clock;
    }

    /** Why the unit cannot seal anything now, or null if it can. */
    public @Nullable Refusal objection(UnitId id) {
        Unit unit = office.unit(id);
        if (!unit.kind().hasSeal()) {
            return new UnitHasNoSeal(unit.name());
        }
        SigningKey key = ring.ofUnit(id).orElse(null);
        if (key == null) {
            return new NoSealKey(unit.name());
        }
        Refusal expired = key.objectionAt(clock.instant());
        if (expired != null) {
            return expired;
        }
        return pictures.of(KeyHolder.of(id)).isEmpty() ? new NoSealPicture(unit.name()) : null;
    }

    /** What the unit would seal with at this moment, for a unit to which there is no objection. */
    public Impression impression(UnitId unit) {
        SigningKey key = ring.ofUnit(unit).orElseThrow();
        SignatureImage picture = pictures.of(KeyHolder.of(unit)).orElseThrow();
        return new Impression(
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                key.id(),
                !key.kind().isOnServer(),
                picture.digest().value());
    }

    /**
     * The key that a seal was begun with.
     *
     * @throws SealKeyChanged if the unit has another one now
     */
    SigningKey of(Seal seal, UnitId unit) {
        return ring.ofUnit(unit).filter(seal.impression()::isBy).orElseThrow(SealKeyChanged::new);
    }
}
