package vn.trinhky.signature;

import java.security.cert.X509Certificate;
import java.util.List;

/** Files signed and sealed with keys of an authority of their own, for whoever has to do with signed files. */
public final class SignedPapers {

    private final Keys keys = new Keys();
    private final PdfSigning signing = signing(keys);

    /** Signs with whatever holds the keys. */
    public static PdfSigning signing(SecretKeys store) {
        return new PdfSigning(List.of(store), new TimeStamps(""));
    }

    /** The one certificate to trust. */
    public X509Certificate authority() {
        return keys.authority.certificate();
    }

    /** The file with one signature. */
    public byte[] signed(byte[] pdf) {
        return signing.sign(pdf, onFirstPage(Papers.signature()), keys.mai());
    }

    /** The file with signature and seal. */
    public byte[] sealed(byte[] pdf) {
        return signing.sign(signed(pdf), onFirstPage(Papers.seal()), keys.seal());
    }

    /** Every file has a first page, and it is upright. */
    private static SignatureOrder onFirstPage(SignatureOrder order) {
        return new SignatureOrder(
                order.at(),
                order.reason(),
                new Appearance(order.appearance().png(), 1, order.appearance().area()));
    }
}
