package vn.trinhky.workflow.map.drawing;

import java.util.List;

/** Words beside an element or an arrow. */
public record Label(String of, Area area, List<Line> lines) {

    public Label {
        lines = List.copyOf(lines);
    }
}
