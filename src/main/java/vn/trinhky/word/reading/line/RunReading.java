package vn.trinhky.word.reading.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.word.file.BlockBookmark;
import vn.trinhky.word.file.NoteLineBookmark;
import vn.trinhky.word.reading.found.NotCarried.Kind;
import vn.trinhky.word.reading.part.Branch;
import vn.trinhky.word.reading.part.Node;
import vn.trinhky.word.reading.part.Typeface;
import vn.trinhky.word.reading.part.Typeface.Feature;

/** Reads runs: words in one typeface, and the signs, marks and objects among them. */
final class RunReading {

    private final Pass pass;
    private final Fields fields;
    private final Notes notes;
    private final Words words;
    private final Pictures pictures;
    private Node paragraph = Node.NONE;
    private Typeface usual = Typeface.NONE;
    private Typeface face = Typeface.NONE;
    private @Nullable BlockBookmark noteBookmark;
    private final List<NoteLineBookmark> noteLines = new ArrayList<>();

    /** The sign that an author put in the place of a footnote's number is still to come. */
    private boolean signFollows;

    RunReading(Pass pass, Fields fields, Notes notes, Words words) {
        this.pass = pass;
        this.fields = fields;
        this.notes = notes;
        this.words = words;
        this.pictures = new Pictures(pass.findings());
    }

    /** Begins a paragraph whose words are in this typeface unless they say otherwise. */
    void begin(Node paragraph, Typeface usual) {
        this.paragraph = paragraph;
        this.usual = usual;
    }

    void end() {
        fields.endParagraph();
    }

    /** A bookmark in the paragraph may be that of the footnote whose mark follows, or of its lines. */
    void bookmark(String name) {
        BlockBookmark bookmark = pass.changes().bookmark(name);
        NoteLineBookmark line = NoteLineBookmark.named(name);
        if (bookmark != null && bookmark.role() == BlockBookmark.Role.NOTE) {
            noteBookmark = bookmark;
        } else if (line != null) {
            noteLines.add(line);
        }
    }

    void run(Node run) {
        face = pass.styles().face(pass.changes().properties(run, "w:rPr"), usual);
        run.children().forEach(this::element);
    }

    /** Words outside every run. */
    void plain(String text) {
        if (!text.isBlank()) {
            words.add(text, Set.of());
            pass.findings().words(text);
        }
    }

    private void element(Node element) {
        switch (element.name()) {
            case "w:rPr", "w:instrText", "w:delInstrText", "w:lastRenderedPageBreak", "w:pgNum" -> {}
            case "w:t", "w:delText" -> text(element, typed(element));
            case "w:tab", "w:ptab" -> text(element, "\t");
            case "w:br", "w:cr" -> text(element, "\n");
            case "w:noBreakHyphen" -> text(element, "\u2011");
            case "w:softHyphen" -> text(element, "\u00ad");
            case "w:sym" -> symbol(element);
            case "w:footnoteReference", "w:endnoteReference" -> note(element);
            case "w:footnoteRef", "w:endnoteRef" -> words.ownMark();
            case "w:fldChar" -> field(element);
            case "w:commentReference" -> pass.findings().comment(element.attribute("w:id"), paragraph, words.place());
            case "w:drawing", "w:pict", "w:object", "w:control", "w:contentPart" -> pictures.report(element, paragraph);
            case "mc:AlternateContent" -> Branch.of(element).children().forEach(this::element);
            case "w:ruby" -> ruby(element);
            default -> text(element, element.text());
        }
    }

    /** Spaces at the ends count only where the file says so. */
    private static String typed(Node text) {
        return text.attribute("xml:space").equals("preserve")
                ? text.text()
                : text.text().strip();
    }

    private void text(Node element, String text) {
        if (text.isEmpty() || fields.hidesWords()) {
            return;
        }
        if (signFollows) {
            signFollows = false;
            pass.findings().report(Kind.NOTE_SIGN, element, paragraph, text);
        } else if (face.has(Feature.HIDDEN)) {
            pass.findings().report(Kind.HIDDEN_TEXT, element, paragraph, text);
        } else {
            if (face.has(Feature.STRUCK) || face.has(Feature.SUBSCRIPT)) {
                pass.findings().report(Kind.TYPEFACE, element, paragraph, text);
            }
            pass.findings().words(text);
            words.add(text, face.styles());
        }
    }

    private void symbol(Node symbol) {
        String sign = Symbols.sign(symbol.attribute("w:font"), symbol.attribute("w:char"));
        if (sign.isEmpty()) {
            String name = symbol.attribute("w:font") + " " + symbol.attribute("w:char");
            pass.findings().report(Kind.SYMBOL, symbol, paragraph, name);
        } else {
            text(symbol, sign);
        }
    }

    private void note(Node mark) {
        Footnote note = notes.at(
                mark,
                noteBookmark,
                noteLines.stream().sorted().map(NoteLineBookmark::line).toList());
        noteLines.clear();
        if (note == null) {
            pass.findings().report(Kind.MARK_WITHOUT_NOTE, mark, paragraph, mark.attribute("w:id"));
            return;
        }
        words.add(note, noteBookmark == null ? Words.Brackets.BELONG_TO_MARK : Words.Brackets.BELONG_TO_TEXT);
        noteBookmark = null;
        String own = mark.attribute("w:customMarkFollows");
        signFollows = own.equals("1") || own.equals("true");
    }

    private void field(Node sign) {
        Node form = sign.child("w:ffData");
        if (form.has("w:checkBox") || form.has("w:ddList")) {
            pass.findings().report(Kind.FORM_FIELD, sign, paragraph, form.value("w:name"));
        }
        fields.sign(sign.attribute("w:fldCharType"));
    }

    /** Small signs above a word are read behind it. */
    private void ruby(Node ruby) {
        for (String part : new String[] {"w:rubyBase", "w:rt"}) {
            ruby.child(part).children().stream().filter(run -> run.is("w:r")).forEach(this::run);
        }
    }
}
