package vn.trinhky.signing;

import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.trinhky.files.Digest;
import vn.trinhky.files.FileStore;
import vn.trinhky.pdf.places.Place;
import vn.trinhky.pdf.places.SignaturePlaces;
import vn.trinhky.signature.Appearance;
import vn.trinhky.signature.Area;
import vn.trinhky.signature.SignatureOrder;

/** What a person's signature says and looks like on one document: the same each time it is asked. */
@Component
class SignatureOrders {

    private final FileStore files;

    SignatureOrders(FileStore files) {
        this.files = files;
    }

    /** The order that follows from her word alone. */
    SignatureOrder order(SignatureFolder folder, GivenWord given, byte[] shown) {
        String number = Objects.requireNonNull(folder.documentNumber()).printed();
        String signer = Objects.requireNonNull(folder.signedBy());
        byte[] png = files.content(new Digest(given.pictureDigest()));
        Place place = SignaturePlaces.in(shown, signer).signature(png);
        Area area = new Area(place.left(), place.top(), place.width(), place.height());
        return new SignatureOrder(
                given.confirmedAt(), "Ký văn bản số " + number, new Appearance(png, place.page(), area));
    }
}
