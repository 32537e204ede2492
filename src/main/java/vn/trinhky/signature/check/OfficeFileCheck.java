package vn.trinhky.signature.check;

import org.springframework.stereotype.Component;
import vn.trinhky.signature.keys.KeyRing;

/** {@link SignedFileCheck} with the certificates that this office trusts. */
@Component
public class OfficeFileCheck {

    private final KeyRing keys;

    OfficeFileCheck(KeyRing keys) {
        this.keys = keys;
    }

    public SignedFileReport check(byte[] pdf) {
        return new SignedFileCheck(keys.trusted()).check(pdf);
    }
}
