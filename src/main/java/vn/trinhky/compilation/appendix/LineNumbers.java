package vn.trinhky.compilation.appendix;

import java.util.List;

/** Counts lines; the parts of an indicator that follow it are counted below it. */
final class LineNumbers {

    private int whole;
    private int part;
    private List<String> parts = List.of();

    String next(String code, List<String> ownParts) {
        if (parts.contains(code)) {
            return whole + "." + ++part;
        }
        whole++;
        part = 0;
        parts = ownParts;
        return Integer.toString(whole);
    }
}
