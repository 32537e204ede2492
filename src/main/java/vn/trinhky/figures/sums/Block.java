package vn.trinhky.figures.sums;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.trinhky.office.UnitId;

/**
 * The units whose ids begin with the same six bits. Ids are drawn by chance, so each block has a sixty-fourth of the
 * units, and stands together in the index.
 */
final class Block {

    static final List<Integer> ALL = IntStream.range(0, 64).boxed().toList();

    private static final int BITS = 6;
    private static final int REST = Long.SIZE - BITS;

    private Block() {}

    static int of(UnitId unit) {
        return (int) (unit.value().getMostSignificantBits() >>> REST);
    }

    static UUID first(int block) {
        return new UUID((long) block << REST, 0);
    }

    static UUID last(int block) {
        return new UUID((long) block << REST | -1L >>> BITS, -1L);
    }
}
