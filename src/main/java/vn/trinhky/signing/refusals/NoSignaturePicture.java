package vn.trinhky.signing.refusals;

import vn.trinhky.web.Refusal;

/** There is no picture of the signatory's signature that the document could show. */
public final class NoSignaturePicture extends Refusal {

    public NoSignaturePicture() {
        super();
    }
}
