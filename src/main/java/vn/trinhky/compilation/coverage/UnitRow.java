package vn.trinhky.compilation.coverage;

import java.util.List;
import java.util.UUID;

/**
 * One unit on the map.
 *
 * @param kind the code of the kind it is gathered under, empty for none
 * @param cells one for each section of the map, in its order
 */
record UnitRow(UUID unit, UUID submission, String name, String kind, List<Cell> cells) {

    UnitRow {
        cells = List.copyOf(cells);
    }

    /** Whether something of it waits for a decision. */
    public boolean isOpen() {
        return cells.stream().anyMatch(Cell::isOpen);
    }
}
