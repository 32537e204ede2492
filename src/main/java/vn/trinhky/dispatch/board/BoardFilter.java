package vn.trinhky.dispatch.board;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.trinhky.dispatch.channel.ChannelKind;

/**
 * Which deliveries somebody wants to see; what is null asks for the usual.
 *
 * @param days for how many days they have stood where they stand, at least
 * @param name a part of the addressee's name, in whatever letters
 */
public record BoardFilter(
        @Nullable Show show,
        @Nullable ChannelKind channel,
        @Nullable Integer days,
        @Nullable String name) {

    public static final BoardFilter USUAL = new BoardFilter(null, null, null, null);

    private static final int LONGEST_NAME = 100;

    public BoardFilter {
        days = days == null || days < 1 ? null : Math.min(days, 3_650);
        name = name == null || name.isBlank()
                ? null
                : name.strip().substring(0, Math.min(name.strip().length(), LONGEST_NAME));
    }

    public static BoardFilter of(Show show) {
        return new BoardFilter(show, null, null, null);
    }

    BoardFilter showing(Show other) {
        return new BoardFilter(other, channel, days, name);
    }

    /** Whether nothing but the usual is asked for. */
    public boolean isOpen() {
        return asked().isEmpty();
    }

    /** The same deliveries elsewhere, such as {@code /dispatch?show=UNOPENED&days=3}. */
    public String at(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        asked().forEach((wish, value) -> address.queryParam(wish, "{" + wish + "}"));
        return address.encode().buildAndExpand(asked()).toUriString();
    }

    /** The address with another choice of states, every other wish kept. */
    public String at(String path, Show other) {
        return showing(other).at(path);
    }

    /** @param after where the page before ended */
    public String next(String path, Mark after) {
        String address = at(path);
        return address + (address.contains("?") ? "&" : "?") + "after=" + after.written();
    }

    private Map<String, Object> asked() {
        Map<String, Object> asked = new LinkedHashMap<>();
        put(asked, "show", show);
        put(asked, "channel", channel);
        put(asked, "days", days);
        put(asked, "name", name);
        return asked;
    }

    private static void put(Map<String, Object> asked, String name, @Nullable Object value) {
        if (value != null) {
            asked.put(name, value);
        }
    }
}
