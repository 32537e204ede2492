package vn.trinhky.regime;

import java.util.List;
import vn.trinhky.office.UnitId;

/**
 * Units that a regime adds up together, such as the communes without the towns.
 *
 * @param code by which a text asks for it: letters, digits, dot, hyphen, underscore
 * @param name in Vietnamese, and {@code nameEn} in English for the pages
 */
public record UnitGroup(String code, String name, String nameEn, List<UnitId> units) {}
