package vn.trinhky.signing.refusals;

import vn.trinhky.web.Refusal;

/** What the signatory saw is not what lies in the folder: the document was made again. */
public final class ShownFilesDiffer extends Refusal {

    public ShownFilesDiffer() {
        super();
    }
}
