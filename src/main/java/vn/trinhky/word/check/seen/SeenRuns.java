package vn.trinhky.word.check.seen;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.trinhky.word.reading.part.Changes;
import vn.trinhky.word.reading.part.Node;

/** The runs of one paragraph, cut where lines are broken. */
final class SeenRuns {

    private static final Pattern PAGE = Pattern.compile("\\bPAGE\\b");

    private final Cascade cascade;
    private final Node paragraph;
    private final String tableStyle;
    private final List<List<SeenRun>> lines = new ArrayList<>();
    private final List<Node> boxes = new ArrayList<>();
    private boolean pageNumber;
    private boolean drawing;

    SeenRuns(Cascade cascade, Node paragraph, String tableStyle) {
        this.cascade = cascade;
        this.paragraph = paragraph;
        this.tableStyle = tableStyle;
        lines.add(new ArrayList<>());
    }

    List<List<SeenRun>> lines() {
        return lines;
    }

    boolean hasPageNumber() {
        return pageNumber;
    }

    boolean hasDrawing() {
        return drawing;
    }

    /** The contents of text boxes that hang on this paragraph. */
    List<Node> boxes() {
        return boxes;
    }

    void read(Node parent) {
        for (Node child : parent.children()) {
            if (Changes.ACCEPTED.leaveOut(child)) {
                continue;
            }
            switch (child.name()) {
                case "w:r" -> run(child);
                case "w:fldSimple" -> {
                    field(child.attribute("w:instr"));
                    read(child);
                }
                case "w:pPr", "w:sdtPr" -> {}
                default -> read(child);
            }
        }
    }

    private void run(Node run) {
        Type type = cascade.type(run.child("w:rPr"), paragraph, tableStyle);
        if (type.hidden()) {
            return;
        }
        StringBuilder words = new StringBuilder();
        for (Node piece : run.children()) {
            switch (piece.name()) {
                case "w:t" -> words.append(piece.text());
                case "w:tab" -> words.append('\t');
                case "w:noBreakHyphen" -> words.append('-');
                case "w:instrText" -> field(piece.text());
                case "w:br", "w:cr" -> {
                    if (!piece.attribute("w:type").equals("page")) {
                        take(words, type);
                        lines.add(new ArrayList<>());
                    }
                }
                case "w:drawing", "w:pict", "w:object", "mc:AlternateContent" -> drawing(piece);
                default -> {}
            }
        }
        take(words, type);
    }

    private void take(StringBuilder words, Type type) {
        if (!words.isEmpty()) {
            lines.get(lines.size() - 1).add(new SeenRun(words.toString(), type));
            words.setLength(0);
        }
    }

    private void field(String instruction) {
        pageNumber |= PAGE.matcher(instruction).find();
    }

    private void drawing(Node node) {
        Node drawn = node.is("mc:AlternateContent") ? SeenText.chosen(node) : node;
        Node box = drawn.find("w:txbxContent");
        if (box.exists()) {
            boxes.add(box);
        }
        drawing = true;
    }
}
