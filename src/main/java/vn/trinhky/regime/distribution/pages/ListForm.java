package vn.trinhky.regime.distribution.pages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.trinhky.regime.DistributionLine;
import vn.trinhky.regime.DistributionLine.Mark;
import vn.trinhky.web.InvalidInput;

/**
 * A list while somebody edits it: the page holds all of it, and nothing is kept until "save" is pressed.
 *
 * @param press the button: {@code look}, {@code add}, {@code save}, or {@code up}, {@code down} and {@code remove} with the
 *     number of a line, as {@code up:2}; lines are counted from 0
 * @param seen the digest of the list that was kept when the page was opened
 */
record ListForm(
        @Nullable List<LineForm> lines,
        @Nullable String press,
        @Nullable String seen) {

    /**
     * @param who tokens of those behind the line
     * @param add a name that was typed to be put behind it
     */
    record LineForm(
            @Nullable String text,
            @Nullable Mark mark,
            @Nullable List<String> who,
            @Nullable String add) {

        static LineForm of(DistributionLine line) {
            return new LineForm(line.text(), line.mark(), Tokens.of(line), "");
        }

        DistributionLine line() {
            return Tokens.line(
                    Objects.requireNonNullElse(text, ""),
                    Objects.requireNonNullElse(mark, Mark.PLAIN),
                    Objects.requireNonNullElse(who, List.of()));
        }
    }

    static ListForm of(List<DistributionLine> lines, String seen) {
        return new ListForm(lines.stream().map(LineForm::of).toList(), "", seen);
    }

    List<LineForm> all() {
        return Objects.requireNonNullElse(lines, List.of());
    }

    boolean saves() {
        return "save".equals(press);
    }

    /** The lines as they stand. */
    List<DistributionLine> read() {
        return all().stream().map(LineForm::line).toList();
    }

    /**
     * Puts those behind the lines whose names were typed.
     *
     * @throws InvalidInput if a name is nobody's, or more than one's
     */
    ListForm named(Choices choices) {
        List<LineForm> named = new ArrayList<>();
        for (int i = 0; i < all().size(); i++) {
            LineForm line = all().get(i);
            List<String> who = Named.added(line.who(), line.add(), "lines[" + i + "].add", choices);
            named.add(new LineForm(line.text(), line.mark(), who, ""));
        }
        return new ListForm(named, press, seen);
    }

    /** The list as the pressed button leaves it. */
    ListForm pressed() {
        List<LineForm> changed = new ArrayList<>(all());
        String[] parts = Objects.requireNonNullElse(press, "").split(":");
        if (parts[0].equals("add")) {
            int last = changed.size() - 1;
            boolean keeps = last >= 0 && changed.get(last).mark() == Mark.KEEP;
            changed.add(keeps ? last : last + 1, new LineForm("", Mark.PLAIN, List.of(), ""));
        }
        int at = parts.length < 2 || !parts[1].matches("\\d{1,3}") ? -1 : Integer.parseInt(parts[1]);
        if (at >= 0 && at < changed.size()) {
            moved(changed, parts[0], at);
        }
        return new ListForm(changed, press, seen);
    }

    private static void moved(List<LineForm> lines, String direction, int at) {
        switch (direction) {
            case "remove" -> lines.remove(at);
            case "up" -> Collections.swap(lines, at, Math.max(0, at - 1));
            case "down" -> Collections.swap(lines, at, Math.min(lines.size() - 1, at + 1));
            default -> {}
        }
    }
}
