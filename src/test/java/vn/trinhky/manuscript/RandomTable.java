package vn.trinhky.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tables with merged cells and header rows; every place of the grid belongs to exactly one cell. */
final class RandomTable {

    private final Random random;
    private final Supplier<List<Block>> cell;

    RandomTable(Random random, Supplier<List<Block>> cell) {
        this.random = random;
        this.cell = cell;
    }

    Table next(@Nullable Origin origin) {
        int height = 1 + random.nextInt(5);
        int width = 1 + random.nextInt(5);
        boolean[][] taken = new boolean[height][width];
        List<Table.Row> rows = new ArrayList<>();
        for (int row = 0; row < height; row++) {
            List<Table.Cell> cells = new ArrayList<>();
            for (int column = 0; column < width; column++) {
                if (!taken[row][column]) {
                    cells.add(cell(taken, row, column));
                }
            }
            rows.add(new Table.Row(cells));
        }
        return new Table(BlockId.fresh(), random.nextInt(Math.min(3, height + 1)), rows, origin);
    }

    private Table.Cell cell(boolean[][] taken, int row, int column) {
        int columns = 1;
        while (column + columns < taken[row].length && !taken[row][column + columns] && random.nextInt(4) == 0) {
            columns++;
        }
        int rows = 1;
        while (row + rows < taken.length && random.nextInt(4) == 0) {
            rows++;
        }
        for (int down = row; down < row + rows; down++) {
            for (int right = column; right < column + columns; right++) {
                taken[down][right] = true;
            }
        }
        return new Table.Cell(columns, rows, cell.get());
    }
}
