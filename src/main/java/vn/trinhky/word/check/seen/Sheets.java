package vn.trinhky.word.check.seen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.trinhky.word.check.finding.Place;
import vn.trinhky.word.reading.part.Node;

/** The sheets of a file: paper, margins and what stands in them, each section taking over what it does not say itself. */
final class Sheets {

    private static final double MM_PER_TWIP = 25.4 / 1440;

    private final OpenedParts parts;
    private final Cascade cascade;
    private final Map<String, Node> references = new HashMap<>();

    Sheets(OpenedParts parts, Cascade cascade) {
        this.parts = parts;
        this.cascade = cascade;
    }

    List<Sheet> read(List<Node> sections) {
        boolean mirrored = parts.related("settings").child("w:mirrorMargins").isOn();
        List<Sheet> sheets = new ArrayList<>();
        sections.forEach(section -> sheets.add(sheet(section, mirrored)));
        return sheets;
    }

    private Sheet sheet(Node section, boolean mirrored) {
        for (Node child : section.children()) {
            if (child.is("w:headerReference") || child.is("w:footerReference")) {
                references.put(child.name() + " " + child.attribute("w:type"), parts.named(child.attribute("r:id")));
            }
        }
        Node paper = section.child("w:pgSz");
        Node margins = section.child("w:pgMar");
        Node numbers = section.child("w:pgNumType");
        double gutter = millimetres(margins, "w:gutter");
        return new Sheet(
                millimetres(paper, "w:w"),
                millimetres(paper, "w:h"),
                new Sheet.Margins(
                        Math.abs(millimetres(margins, "w:top")),
                        Math.abs(millimetres(margins, "w:bottom")),
                        millimetres(margins, "w:left") + gutter,
                        millimetres(margins, "w:right")),
                millimetres(margins, "w:header"),
                mirrored,
                section.child("w:titlePg").isOn(),
                Node.parsed(numbers.attribute("w:start"), -1),
                numbers.attribute("w:fmt").equals("decimal") ? "" : numbers.attribute("w:fmt"),
                lines("w:headerReference default", "w:headerReference even"),
                lines("w:headerReference first"),
                lines("w:footerReference default", "w:footerReference even", "w:footerReference first"));
    }

    private List<SeenLine> lines(String... kinds) {
        List<SeenLine> lines = new ArrayList<>();
        for (String kind : kinds) {
            SeenText text = new SeenText(cascade, Place.Part.HEADER);
            text.read(references.getOrDefault(kind, Node.NONE));
            lines.addAll(text.lines());
        }
        return lines;
    }

    private static double millimetres(Node node, String attribute) {
        return Node.parsed(node.attribute(attribute), 0) * MM_PER_TWIP;
    }
}
