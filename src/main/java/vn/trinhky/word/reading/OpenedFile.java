package vn.trinhky.word.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.trinhky.manuscript.FigureQuestion;
import vn.trinhky.word.draft.DraftMark;
import vn.trinhky.word.reading.part.Lists;
import vn.trinhky.word.reading.part.Node;
import vn.trinhky.word.reading.part.PartTree;
import vn.trinhky.word.reading.part.Styles;

/** The parts of a file that matter to its text, found by their relations, as trees. */
final class OpenedFile {

    private final Function<String, Optional<byte[]>> parts;
    private final String main;
    private final Map<String, List<String>> byType = new HashMap<>();
    private final Map<String, String> links = new HashMap<>();
    private final Map<String, Node> footnotes = new HashMap<>();
    private final Map<String, Node> endnotes = new HashMap<>();
    private final Node body;
    private final Styles styles;
    private final Lists lists;
    private final Map<String, String> properties = new HashMap<>();

    /**
     * Opens a file.
     *
     * @param parts the contents of its parts by name
     * @param main the name of the part with the text
     */
    OpenedFile(Function<String, Optional<byte[]>> parts, String main) {
        this.parts = parts;
        this.main = main;
        relate();
        this.body = tree(main).child("w:body");
        this.styles = new Styles(related("styles"));
        this.lists = new Lists(related("numbering"));
        readProperties();
        notes(related("footnotes"), footnotes);
        notes(related("endnotes"), endnotes);
    }

    private Node tree(String part) {
        return parts.apply(part).map(PartTree::read).orElse(Node.NONE);
    }

    private void relate() {
        int folder = main.lastIndexOf('/') + 1;
        Node relations = tree(main.substring(0, folder) + "_rels/" + main.substring(folder) + ".rels");
        for (Node relation : relations.children()) {
            String target = relation.attribute("Target");
            if (relation.attribute("TargetMode").equals("External")) {
                links.put(relation.attribute("Id"), target);
            } else {
                String type = relation.attribute("Type");
                byType.computeIfAbsent(type.substring(type.lastIndexOf('/') + 1), any -> new ArrayList<>())
                        .add(resolved(main.substring(0, folder), target));
            }
        }
    }

    private static String resolved(String folder, String target) {
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

    private Node related(String type) {
        return all(type).stream().findFirst().orElse(Node.NONE);
    }

    /** All parts that are related to the text in this way, such as its headers. */
    List<Node> all(String type) {
        return byType.getOrDefault(type, List.of()).stream().map(this::tree).toList();
    }

    private static void notes(Node part, Map<String, Node> notes) {
        for (Node note : part.children()) {
            String type = note.attribute("w:type");
            if (type.isEmpty() || type.equals("normal")) {
                notes.put(note.attribute("w:id"), note);
            }
        }
    }

    Node body() {
        return body;
    }

    Styles styles() {
        return styles;
    }

    Lists lists() {
        return lists;
    }

    /** The addresses of links by the ids of their relations. */
    Map<String, String> links() {
        return links;
    }

    Node comments() {
        return related("comments");
    }

    /** The note that a mark points to. */
    Node note(Node mark) {
        Map<String, Node> notes = mark.is("w:endnoteReference") ? endnotes : footnotes;
        return notes.getOrDefault(mark.attribute("w:id"), Node.NONE);
    }

    List<Node> notes() {
        List<Node> notes = new ArrayList<>(footnotes.values());
        notes.addAll(endnotes.values());
        return notes;
    }

    private void readProperties() {
        for (Node property : tree("docProps/custom.xml").children()) {
            properties.put(
                    property.attribute("name"),
                    property.children().isEmpty()
                            ? ""
                            : property.children().get(0).text());
        }
    }

    /** What the figures of a file that we wrote ask, by their numbers. */
    Map<Integer, FigureQuestion> figures() {
        Map<Integer, FigureQuestion> figures = new HashMap<>();
        properties.forEach((name, value) -> {
            if (name.startsWith(DraftMark.FIGURE)) {
                int number = Node.parsed(name.substring(DraftMark.FIGURE.length()), 0);
                FigureQuestion.read(value).ifPresent(asks -> figures.put(number, asks));
            }
        });
        return figures;
    }

    /** What the file says it is, if we wrote it. */
    Optional<DraftMark> mark() {
        String subject = properties.getOrDefault(DraftMark.SUBJECT, "");
        return subject.isEmpty()
                ? Optional.empty()
                : Optional.of(new DraftMark(subject, properties.getOrDefault(DraftMark.DIGEST, "")));
    }
}
