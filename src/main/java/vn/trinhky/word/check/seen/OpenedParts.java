package vn.trinhky.word.check.seen;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.trinhky.word.intake.WordPackage;
import vn.trinhky.word.reading.part.Lists;
import vn.trinhky.word.reading.part.Node;
import vn.trinhky.word.reading.part.PartTree;

/** The parts of a file as trees, found by their relations to the text. */
final class OpenedParts {

    private final WordPackage word;
    private final String folder;
    private final Map<String, String> byId = new HashMap<>();
    private final Map<String, String> byType = new HashMap<>();

    OpenedParts(WordPackage word) {
        this.word = word;
        String main = word.mainPart();
        this.folder = main.substring(0, main.lastIndexOf('/') + 1);
        Node relations = tree(folder + "_rels/" + main.substring(folder.length()) + ".rels");
        for (Node relation : relations.children()) {
            if (!relation.attribute("TargetMode").equals("External")) {
                String part = resolved(relation.attribute("Target"));
                String type = relation.attribute("Type");
                byId.put(relation.attribute("Id"), part);
                byType.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), part);
            }
        }
    }

    Node body() {
        return tree(word.mainPart()).child("w:body");
    }

    /** The first part that is related to the text in this way. */
    Node related(String type) {
        return tree(byType.getOrDefault(type, ""));
    }

    /** The part that a reference in the text names. */
    Node named(String relation) {
        return tree(byId.getOrDefault(relation, ""));
    }

    Cascade cascade() {
        return new Cascade(related("styles"), new ThemeFonts(related("theme")), new Lists(related("numbering")));
    }

    private Node tree(String part) {
        return word.xml(part).map(PartTree::read).orElse(Node.NONE);
    }

    private String resolved(String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        Deque<String> steps = new ArrayDeque<>(List.of(folder.split("/")));
        for (String step : target.split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.equals(".")) {
                steps.addLast(step);
            }
        }
        steps.remove("");
        return String.join("/", steps);
    }
}
