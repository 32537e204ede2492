package vn.trinhky.dispatch.addresses;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trinhky.dispatch.channel.ChannelKind;
import vn.trinhky.dispatch.channel.Reach;
import vn.trinhky.web.InvalidInput;

/** The form of one recipient: a line for each kind of way, with its place in the order and its address. */
record WayForm(List<Line> lines) {

    /**
     * A line of the form.
     *
     * @param order empty for a way that is not used, otherwise a number; only which is smaller matters
     * @param known what the office knows where nothing is typed, null if it knows nothing
     */
    record Line(
            ChannelKind kind,
            String order,
            String address,
            @Nullable String known) {

        public boolean isWithAddress() {
            return kind != ChannelKind.INBOX && kind != ChannelKind.LINK;
        }
    }

    /** The form as the book has it; the usual order where the book says nothing. */
    static WayForm of(BookLine line) {
        List<ChannelKind> order = line.ways().stream().map(Reach::kind).toList();
        return new WayForm(Arrays.stream(ChannelKind.values())
                .map(kind -> new Line(
                        kind,
                        order.contains(kind) ? Integer.toString(order.indexOf(kind) + 1) : "",
                        written(line, kind),
                        known(line.known(), kind)))
                .toList());
    }

    /** What was typed into the form, in the order that was typed. */
    static List<Reach> read(Map<String, String> fields) {
        return Arrays.stream(ChannelKind.values())
                .flatMap(kind -> numbered(kind, fields))
                .sorted(Comparator.comparingInt(Numbered::order))
                .map(Numbered::way)
                .toList();
    }

    private record Numbered(int order, Reach way) {}

    private static Stream<Numbered> numbered(ChannelKind kind, Map<String, String> fields) {
        String order = fields.getOrDefault("order." + kind, "").strip();
        String address = fields.getOrDefault("address." + kind, "").strip();
        return order.isEmpty()
                ? Stream.empty()
                : Stream.of(new Numbered(number(order), new Reach(kind, address.isEmpty() ? null : address)));
    }

    private static int number(String typed) {
        if (!typed.matches("[1-9]\\d?")) {
            throw new InvalidInput("order", "orderOfWays");
        }
        return Integer.parseInt(typed);
    }

    private static String written(BookLine line, ChannelKind kind) {
        return line.written().stream()
                .filter(way -> way.kind() == kind)
                .flatMap(way -> Stream.ofNullable(way.address()))
                .findFirst()
                .orElse("");
    }

    private static @Nullable String known(KnownAddresses known, ChannelKind kind) {
        return switch (kind) {
            case MAIL -> known.mail();
            case EDXML -> known.organ();
            default -> null;
        };
    }
}
