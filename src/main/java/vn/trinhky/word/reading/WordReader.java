package vn.trinhky.word.reading;

import java.util.HashSet;
import java.util.Set;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.word.draft.DraftMark;
import vn.trinhky.word.intake.WordPackage;
import vn.trinhky.word.reading.found.Comments;
import vn.trinhky.word.reading.found.Findings;
import vn.trinhky.word.reading.found.Identities;
import vn.trinhky.word.reading.found.NotCarried.Kind;
import vn.trinhky.word.reading.line.Pictures;
import vn.trinhky.word.reading.part.Changes;
import vn.trinhky.word.reading.part.Node;
import vn.trinhky.word.reading.part.PlainWords;

/** Reads Word files as manuscripts: those that we wrote and that were edited since, and those that somebody made by hand. */
public final class WordReader {

    private final OpenedFile file;
    private final Findings findings = new Findings();
    private final Identities identities = new Identities();
    private final Set<Node> marked = new HashSet<>();

    private WordReader(OpenedFile file) {
        this.file = file;
    }

    /**
     * What this file says. Nothing is lost in silence: every word is in one of the two states of the text, or in what is
     * named as not carried. Blocks that we wrote keep their identities, all others get fresh ones.
     *
     * @throws vn.trinhky.word.reading.part.UnreadablePart if a part is not the XML that its checks found
     */
    public static WordReading read(WordPackage word) {
        return new WordReader(new OpenedFile(word::xml, word.mainPart())).read();
    }

    private WordReading read() {
        Manuscript accepted = state(Changes.ACCEPTED);
        identities.again();
        boolean changed = Changes.areIn(file.body()) || file.notes().stream().anyMatch(Changes::areIn);
        Manuscript original = changed ? state(Changes.REJECTED) : accepted;
        reportUnmarkedNotes();
        file.all("header").forEach(header -> reportFrame(Kind.HEADER, header));
        file.all("footer").forEach(footer -> reportFrame(Kind.FOOTER, footer));
        return new WordReading(
                accepted,
                original,
                Comments.of(file.comments(), findings, identities),
                findings.notCarried(identities),
                file.mark());
    }

    private Manuscript state(Changes changes) {
        OneState state = new OneState(file, changes, findings, identities);
        Manuscript text = state.read();
        marked.addAll(state.marked());
        return text;
    }

    private void reportUnmarkedNotes() {
        for (Node note : file.notes()) {
            String words = PlainWords.of(note);
            if (!marked.contains(note) && !words.isEmpty()) {
                findings.report(Kind.NOTE_WITHOUT_MARK, note, note, words);
            }
        }
    }

    /** Page numbers are no words. */
    private void reportFrame(Kind kind, Node frame) {
        StringBuilder words = new StringBuilder();
        for (Node child : frame.children()) {
            if (!isOurs(child)) {
                words.append(PlainWords.of(child)).append(' ');
            }
        }
        if (words.chars().anyMatch(Character::isLetter)) {
            findings.report(kind, frame, frame, words.toString());
        } else {
            Node picture = frame.find("w:drawing").exists() ? frame.find("w:drawing") : frame.find("w:pict");
            if (picture.exists()) {
                new Pictures(findings).report(picture, frame);
            }
        }
    }

    private static boolean isOurs(Node paragraph) {
        return paragraph.children().stream()
                .anyMatch(child -> child.attribute("w:name").equals(DraftMark.HEADER_BOOKMARK));
    }
}
