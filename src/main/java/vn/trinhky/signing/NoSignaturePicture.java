package vn.trinhky.signing;

import vn.trinhky.web.Refusal;

/** There is no picture of the signatory's signature that the document could show. */
public final class NoSignaturePicture extends Refusal {

    NoSignaturePicture() {
        super();
    }
}
