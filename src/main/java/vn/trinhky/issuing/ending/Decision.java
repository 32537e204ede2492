package vn.trinhky.issuing.ending;

import vn.trinhky.web.Reason;

/**
 * Why an issued document is not left as it is, and who decided so.
 *
 * @param reason is told to everybody who has the document or looks it up; see {@link Reason}
 * @param decidedBy the person or body, as the office names it; at most 200 characters
 */
public record Decision(String reason, String decidedBy) {

    private static final int LONGEST = 200;

    /** @throws vn.trinhky.web.InvalidInput if one of them says nothing, or too much */
    public Decision {
        reason = Reason.stated(reason);
        decidedBy = Demanded.text("decidedBy", decidedBy, LONGEST);
    }
}
