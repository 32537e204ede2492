package vn.trinhky.authority.capacity;

import java.util.ArrayList;
import java.util.List;
import vn.trinhky.word.LayoutProfile;

/** How a capacity is printed above the name: with a slash by the Party, with a full stop by the State. */
public enum PrintedCapacity {
    PARTY("T/M", "K/T", "T/L", "T/L"),
    STATE("TM.", "KT.", "TL.", "TUQ.");

    private static final String ACTING = "Q. ";
    private static final String CONCURRENTLY = "kiêm";

    private final String onBehalf;
    private final String deputy;
    private final String byOrder;
    /** The Party has no sign of its own: who is authorised signs by order. (Guidance 05-HD/VPTW) */
    private final String authorised;

    PrintedCapacity(String onBehalf, String deputy, String byOrder, String authorised) {
        this.onBehalf = onBehalf + " ";
        this.deputy = deputy + " ";
        this.byOrder = byOrder + " ";
        this.authorised = authorised + " ";
    }

    public static PrintedCapacity in(LayoutProfile profile) {
        return profile.isOfTheState() ? STATE : PARTY;
    }

    /** The lines above the name, in printed order. */
    public List<String> lines(Capacity capacity, Titles titles) {
        List<String> lines = new ArrayList<>();
        add(lines, onBehalf, titles.collective());
        switch (capacity) {
            case DEPUTY_FOR -> add(lines, deputy, titles.principal());
            case BY_ORDER -> {
                add(lines, byOrder, titles.principal());
                add(lines, deputy, titles.passedOnBy());
            }
            case BY_AUTHORISATION -> add(lines, authorised, titles.principal());
            case HEAD, ON_BEHALF_OF, ACTING -> {}
        }
        lines.addAll(posts(capacity == Capacity.ACTING ? ACTING + titles.post() : titles.post(), titles.outsidePost()));
        return List.copyOf(lines);
    }

    /** The State prints an outside post last, next to the name. (Decree 30/2020, appendix I, II.7: box 7b) */
    private List<String> posts(String post, String outside) {
        if (outside.isEmpty()) {
            return List.of(post);
        }
        return this == STATE ? List.of(post, outside) : List.of(outside, CONCURRENTLY, post);
    }

    private static void add(List<String> lines, String sign, String title) {
        if (!title.isEmpty()) {
            lines.add(sign + title);
        }
    }
}
