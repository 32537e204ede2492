package vn.trinhky.regime.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import vn.trinhky.regime.changing.OutlineChange;
import vn.trinhky.web.AskedFields;

/**
 * A change of an open round, as a form or a program asks for it; which fields are read depends on the kind.
 *
 * @param circles the codes of the groups and kinds that an added unit belongs to
 * @param section the section that it is about; a new one comes behind it
 * @param into the section that takes the texts of one that is given up
 * @param jointBodies the bodies that issue the report as well, one a line; empty for none
 * @param units whether the units write in a new section, or only the compiler
 */
record WantedChange(
        @Nullable Kind kind,
        @Nullable UUID unit,
        @Nullable List<String> circles,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate day,

        @Nullable UUID reviewer,
        @Nullable UUID replacement,
        @Nullable String section,
        @Nullable String into,
        @Nullable String title,
        @Nullable String guidance,
        @Nullable String jointBodies,
        @Nullable Boolean units,
        OutlineChange.Moved.@Nullable Direction direction,
        @Nullable String reason) {

    /** What can be changed. */
    enum Kind {
        ADD_UNIT,
        WITHDRAW_UNIT,
        EXTEND_DEADLINE,
        MOVE_DEADLINE,
        REPLACE_REVIEWER,
        ADD_REVIEWER,
        REMOVE_REVIEWER,
        RENAME_SECTION,
        ADD_SECTION,
        REMOVE_SECTION,
        MOVE_SECTION,
        ISSUE_JOINTLY
    }

    /** The fields that say something, to be sent again when the compiler has seen what they do. */
    public Map<String, List<String>> fields() {
        return new AskedFields()
                .and("kind", kind)
                .and("unit", unit)
                .and("day", day)
                .and("reviewer", reviewer)
                .and("replacement", replacement)
                .and("section", section)
                .and("into", into)
                .and("title", title)
                .and("guidance", guidance)
                .and("jointBodies", jointBodies)
                .and("units", units)
                .and("direction", direction)
                .and("reason", reason)
                .and("circles", circles)
                .byName();
    }
}
