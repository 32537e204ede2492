package vn.trinhky.manuscript;

import java.util.stream.LongStream;

/** The seeds of a property test: all up to a count, or the one that {@code -Dtrinhky.seed=…} names, to see it again. */
public final class Seeds {

    private Seeds() {}

    public static LongStream upTo(int count) {
        Long only = Long.getLong("trinhky.seed");
        return only == null ? LongStream.range(0, count) : LongStream.of(only);
    }
}
