package vn.trinhky.word;

import vn.trinhky.manuscript.Manuscript;

/** Documents that differ from another in one respect. */
public final class Changed {

    private Changed() {}

    public static OfficialDocument draft(OfficialDocument of) {
        return new OfficialDocument(
                of.profile(),
                of.superiorBody(),
                of.issuingBody(),
                null,
                of.notation(),
                of.place(),
                null,
                of.typeName(),
                of.subject(),
                of.addressees(),
                of.body(),
                of.recipients(),
                of.capacity(),
                of.signer());
    }

    static OfficialDocument profile(OfficialDocument of, LayoutProfile profile) {
        return changed(of, profile, of.superiorBody(), of.body());
    }

    static OfficialDocument superior(OfficialDocument of, String superior) {
        return changed(of, of.profile(), superior, of.body());
    }

    static OfficialDocument body(OfficialDocument of, Manuscript body) {
        return changed(of, of.profile(), of.superiorBody(), body);
    }

    private static OfficialDocument changed(
            OfficialDocument of, LayoutProfile profile, String superior, Manuscript body) {
        return new OfficialDocument(
                profile,
                superior,
                of.issuingBody(),
                of.number(),
                of.notation(),
                of.place(),
                of.date(),
                of.typeName(),
                of.subject(),
                of.addressees(),
                body,
                of.recipients(),
                of.capacity(),
                of.signer());
    }
}
