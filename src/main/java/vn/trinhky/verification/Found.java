package vn.trinhky.verification;

import vn.trinhky.issuing.validity.Validity;
import vn.trinhky.signature.check.SignedFileReport;

/** What a code leads to. */
public sealed interface Found {

    /** The code of an issued document. */
    record Issued(PublicRecord document, Validity validity, int pages, SignedFileReport signatures) implements Found {

        public boolean isInForce() {
            return validity instanceof Validity.InForce;
        }
    }

    /** The number was declared void after signing: no document with this code was ever issued. */
    record Void() implements Found {}

    /** The document has a number and is not issued; only officers of this office are told. */
    record NotIssued() implements Found {}

    /** Nothing that may be told. */
    record Nothing() implements Found {}
}
