package vn.trinhky.signing.personal;

import org.springframework.stereotype.Component;
import vn.trinhky.files.Digest;
import vn.trinhky.files.FileStore;
import vn.trinhky.pdf.places.Place;
import vn.trinhky.pdf.places.SignaturePlaces;
import vn.trinhky.register.DocumentNumber;
import vn.trinhky.signature.Appearance;
import vn.trinhky.signature.Area;
import vn.trinhky.signature.SignatureOrder;

/** What a person's signature says and looks like on one document: the same each time it is asked. */
@Component
public class SignatureOrders {

    private final FileStore files;

    SignatureOrders(FileStore files) {
        this.files = files;
    }

    /**
     * The order that follows from her word alone.
     *
     * @param signer her name as it is printed, below the place of her signature
     */
    public SignatureOrder order(DocumentNumber number, String signer, GivenWord given, byte[] shown) {
        byte[] png = files.content(new Digest(given.pictureDigest()));
        Place place = SignaturePlaces.in(shown, signer).signature(png);
        Area area = new Area(place.left(), place.top(), place.width(), place.height());
        return new SignatureOrder(
                given.confirmedAt(), "Ký văn bản số " + number.printed(), new Appearance(png, place.page(), area));
    }
}
