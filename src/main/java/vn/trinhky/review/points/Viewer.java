package vn.trinhky.review.points;

import vn.trinhky.office.Officer;
import vn.trinhky.review.remarks.Remark;

/**
 * Who looks at the points, and what she may do about them.
 *
 * @param mayDecide whether the report is in her hands, so that she accepts and rejects suggestions
 * @param reviewed the newest version that was sent to review
 */
public record Viewer(Officer officer, boolean mayDecide, int reviewed) {

    public boolean mayEdit(Remark remark) {
        return remark.objectionToEdit(reviewed, officer) == null;
    }

    public boolean isAsked(Remark remark) {
        return remark.state() == Remark.State.OPEN && remark.mentions(officer);
    }

    /** Whether the point is her own. */
    public boolean wrote(Point point) {
        return point instanceof Point.OfSuggestion one
                ? one.suggestion().isBy(officer.id())
                : ((Point.OfRemark) point).remark().isBy(officer.id());
    }
}
