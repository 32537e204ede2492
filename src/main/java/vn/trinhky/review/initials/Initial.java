package vn.trinhky.review.initials;

import java.time.Instant;
import vn.trinhky.office.PersonId;

/**
 * One person's initial under one version of a report. It stays as it was given, whatever post she holds later.
 *
 * @param number of the version
 * @param post title and unit, as she held it when she initialled
 * @param digest of the version: text, figures, appendices and template
 */
public record Initial(Part part, int number, PersonId person, String name, String post, String digest, Instant at) {

    /** What she answers for. */
    public enum Part {
        /** The unit that wrote the report answers for its content. */
        CONTENT,
        /** A reviewer has cleared it. */
        REVIEW,
        /** The person named for it answers for layout and procedure. */
        LAYOUT
    }
}
