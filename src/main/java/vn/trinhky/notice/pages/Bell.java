package vn.trinhky.notice.pages;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.notice.kept.KeptNotices;
import vn.trinhky.office.Officer;

/** The bell in the bar of every page, which asks it as {@code @bell}. */
@Component("bell")
public class Bell {

    /** The bar has room for two digits. */
    private static final int MOST = 99;

    private final KeptNotices notices;

    Bell(KeptNotices notices) {
        this.notices = notices;
    }

    /** How many notices she has not read; none while she acts for another, whose notices are not hers. */
    public int unread(@Nullable Officer officer) {
        return officer == null || officer.actsForAnother() ? 0 : notices.unread(officer.id());
    }

    /** As the bar writes it. */
    public String written(int unread) {
        return unread > MOST ? MOST + "+" : Integer.toString(unread);
    }
}
