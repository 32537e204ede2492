package vn.trinhky.word.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.word.file.BlockBookmark;
import vn.trinhky.word.reading.Story.Place;
import vn.trinhky.word.reading.found.Findings;
import vn.trinhky.word.reading.found.Identities;
import vn.trinhky.word.reading.line.Pass;
import vn.trinhky.word.reading.part.Changes;
import vn.trinhky.word.reading.part.ListCounts;
import vn.trinhky.word.reading.part.Node;

/** Reads a file in one state of its tracked changes. */
final class OneState {

    private final OpenedFile file;
    private final Pass pass;
    private final Identities identities;
    private final Set<Node> marked = new HashSet<>();

    OneState(OpenedFile file, Changes changes, Findings findings, Identities identities) {
        this.file = file;
        this.identities = identities;
        this.pass =
                new Pass(changes, file.styles(), new ListCounts(file.lists()), findings, file.links(), file.figures());
    }

    Pass pass() {
        return pass;
    }

    Identities identities() {
        return identities;
    }

    Manuscript read() {
        List<Passage> passages = new Story(this, Place.of(Place.Kinds.TEXT)).read(file.body());
        return new Manuscript(new Sorting(this).blocks(passages));
    }

    /** The notes that marks of this state pointed to. */
    Set<Node> marked() {
        return marked;
    }

    /** The note that a mark points to; a second mark for the same note has none. */
    @Nullable
    Footnote note(Node mark, @Nullable BlockBookmark bookmark, List<BlockBookmark> body) {
        Node note = file.note(mark);
        if (!note.exists() || !marked.add(note)) {
            return null;
        }
        List<Passage> passages = new ArrayList<>();
        pass.findings().aside(() -> passages.addAll(new Story(this, Place.of(Place.Kinds.NOTE)).read(note)));
        List<Block> blocks = new Inside(this).blocks(NoteLines.recognised(passages, body));
        return new Footnote(identities.of(mark, 0, bookmark), blocks);
    }
}
