package vn.trinhky.authority.entering;

import vn.trinhky.web.Refusal;

/** Only somebody who holds the post of a signatory can be entered: others cannot open what there is to sign. */
public final class HoldsNoSignatoryPost extends Refusal {

    public HoldsNoSignatoryPost(String person) {
        super(person);
    }
}
