package vn.trinhky.manuscript.notation;

import java.util.ArrayList;
import java.util.List;

/** Plain text cut into its lines; empty ones are left out, but counted. */
final class Lines {

    private Lines() {}

    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int number = 1;
        for (int start = 0; start <= text.length(); number++) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String line = text.substring(start, end).strip();
            if (!line.isEmpty()) {
                lines.add(Line.of(number, line));
            }
            start = end + 1;
        }
        return lines;
    }
}
