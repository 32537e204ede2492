package vn.trinhky.compilation.tasks;

import java.util.List;
import vn.trinhky.office.UnitId;

/**
 * One task as it stands in a plan.
 *
 * @param section the key of its section
 * @param block the id of its block, the same through all edits
 * @param words with what stands below it, as one line
 * @param from the units whose parts it came from
 */
record TaskPoint(String section, String block, String words, List<UnitId> from) {}
