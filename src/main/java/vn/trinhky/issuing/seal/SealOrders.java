package vn.trinhky.issuing.seal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.files.Digest;
import vn.trinhky.files.FileStore;
import vn.trinhky.pdf.places.Place;
import vn.trinhky.pdf.places.SignaturePlaces;
import vn.trinhky.signature.Appearance;
import vn.trinhky.signature.Area;
import vn.trinhky.signature.SignatureOrder;
import vn.trinhky.signing.SignatureFolder;
import vn.trinhky.signing.SignedReport;
import vn.trinhky.signing.Signing;
import vn.trinhky.signing.personal.GivenWord;

/**
 * What the seal on one document looks like and says: red, in real size, over a third of the signature, to its left. An
 * appendix in the same file is not sealed separately. (Decree 30/2020, annex I, part II, 8)
 */
@Component
class SealOrders {

    /** Of a signature without a picture: about as wide as people sign, so that the seal stands where it always does. */
    private static final double USUAL_RATIO = 2.5;

    private final Signing signing;
    private final FileStore files;

    SealOrders(Signing signing, FileStore files) {
        this.signing = signing;
        this.files = files;
    }

    SignatureOrder order(Seal seal, SignedReport signed, byte[] pdf) {
        byte[] png = files.content(new Digest(seal.impression().picture()));
        SignaturePlaces places = SignaturePlaces.in(pdf, signed.signer());
        Place signature =
                signatureOn(signed.report()).map(places::signature).orElseGet(() -> places.signature(USUAL_RATIO));
        Place place = places.seal(signature);
        Area area = new Area(place.left(), place.top(), place.width(), place.height());
        return new SignatureOrder(seal.begunAt(), signed.number().printed(), new Appearance(png, place.page(), area));
    }

    /** The picture of the signature that the document bears. */
    private Optional<byte[]> signatureOn(ReportId report) {
        return signing.folder(report)
                .map(SignatureFolder::givenWord)
                .map(GivenWord::pictureDigest)
                .map(digest -> files.content(new Digest(digest)));
    }
}
