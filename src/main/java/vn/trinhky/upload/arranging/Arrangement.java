package vn.trinhky.upload.arranging;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.change.Merge;
import vn.trinhky.manuscript.json.Digests;
import vn.trinhky.manuscript.outline.Outline;
import vn.trinhky.manuscript.outline.Piece;
import vn.trinhky.manuscript.outline.Pieces;
import vn.trinhky.manuscript.outline.Reconciliation;
import vn.trinhky.upload.ChangedSinceShown;
import vn.trinhky.upload.TextInHand;
import vn.trinhky.upload.Upload;

/** What a file would make of a text: its pieces with their places, and every section before and after. */
public final class Arrangement {

    private final TextInHand text;
    private final Upload upload;
    private final Choices choices;
    private final List<PlacedPiece> pieces;
    private final ArrivedTexts arrived;
    private final List<SectionChange> sections;

    private Arrangement(TextInHand text, Upload upload, Choices choices) {
        this.text = text;
        this.upload = upload;
        this.choices = choices;
        Manuscript whole = choices.withoutChanges()
                ? upload.reading().original()
                : upload.reading().accepted();
        this.pieces = placed(Pieces.of(text.outline(), whole));
        this.arrived = ArrivedTexts.of(text.outline(), pieces, upload.base());
        this.sections = text.outline().entries().stream()
                .filter(entry -> text.asked().contains(entry.key()))
                .map(this::change)
                .toList();
    }

    public static Arrangement of(TextInHand text, Upload upload, Choices choices) {
        return new Arrangement(text, upload, choices);
    }

    private List<PlacedPiece> placed(List<Piece> found) {
        List<PlacedPiece> placed = new ArrayList<>();
        String before = null;
        for (Piece piece : found) {
            String key = piece.key();
            boolean asked = key != null && text.asked().contains(key);
            String suggested = asked ? key : upload.base() == null ? null : before;
            String place = choices.place(piece.number(), suggested);
            placed.add(new PlacedPiece(piece, known(place), fit(key, asked)));
            before = place;
        }
        return List.copyOf(placed);
    }

    private @Nullable String known(@Nullable String place) {
        return place != null && text.asked().contains(place) ? place : null;
    }

    private PlacedPiece.Fit fit(@Nullable String key, boolean asked) {
        if (asked) {
            return PlacedPiece.Fit.FOUND;
        }
        boolean holdsText = text.outline().entries().stream()
                .anyMatch(entry -> entry.written() && entry.key().equals(key));
        return holdsText ? PlacedPiece.Fit.NOT_ASKED : PlacedPiece.Fit.NOWHERE;
    }

    private SectionChange change(Outline.Entry section) {
        Manuscript before = text.texts().of(section.key());
        Manuscript now = arrived.of(section.key());
        SectionTexts base = upload.base();
        if (base == null) {
            return changeByHand(section, before, now);
        }
        var joined = Merge.of(base.of(section.key()), now, before);
        List<Way> offered = new ArrayList<>(List.of(Way.MERGE));
        if (!joined.conflicts().isEmpty()) {
            offered.add(Way.MERGE_FOR_THE_FILE);
        }
        if (!now.equals(before)) {
            offered.addAll(List.of(Way.REPLACE, Way.LEAVE));
        }
        Way way = chosen(section, offered);
        Manuscript after =
                switch (way) {
                    case MERGE -> joined.text();
                    case MERGE_FOR_THE_FILE ->
                        Merge.of(base.of(section.key()), before, now).text();
                    case REPLACE -> now;
                    case APPEND, LEAVE -> before;
                };
        return new SectionChange(section, before, after, way, offered, joined.conflicts());
    }

    private SectionChange changeByHand(Outline.Entry section, Manuscript before, Manuscript now) {
        List<Way> offered = now.isEmpty()
                ? List.of(Way.LEAVE)
                : before.isEmpty() ? List.of(Way.REPLACE, Way.LEAVE) : List.of(Way.REPLACE, Way.APPEND, Way.LEAVE);
        Way way = chosen(section, offered);
        Manuscript after =
                switch (way) {
                    case REPLACE -> Reconciliation.keepIdentity(before, now);
                    case APPEND -> ArrivedTexts.below(before, now);
                    case MERGE, MERGE_FOR_THE_FILE, LEAVE -> before;
                };
        return new SectionChange(section, before, after, way, offered, List.of());
    }

    private Way chosen(Outline.Entry section, List<Way> offered) {
        Way way = choices.way(section.key());
        return way != null && offered.contains(way) ? way : offered.get(0);
    }

    /** The pieces of the file in its order. */
    public List<PlacedPiece> pieces() {
        return pieces;
    }

    /** All sections that are written here, in the outline's order. */
    public List<SectionChange> sections() {
        return sections;
    }

    /** The whole text as it would be. */
    public SectionTexts after() {
        SectionTexts after = text.texts();
        for (SectionChange change : sections) {
            after = after.with(change.section().key(), change.after());
        }
        return after;
    }

    public boolean changesAnything() {
        return sections.stream().anyMatch(SectionChange::changes);
    }

    /** The comments of the file; those whose words go nowhere, or into a section that stays as it is, do not come along. */
    public List<PlacedComment> comments() {
        return upload.reading().comments().stream()
                .map(comment -> new PlacedComment(comment, taken(arrived.sectionOf(comment.block()))))
                .toList();
    }

    private String taken(String section) {
        boolean stays = sections.stream()
                .anyMatch(change -> change.section().key().equals(section) && change.way() == Way.LEAVE);
        return stays ? "" : section;
    }

    /** What of the file stays behind, in the file's order. */
    public List<PlacedLoss> losses() {
        return upload.reading().notCarried().stream()
                .map(lost -> new PlacedLoss(lost, arrived.sectionOf(lost.near())))
                .toList();
    }

    /**
     * Refuses when the text is not the one that the comparison was shown against.
     *
     * @param who who saved last
     */
    public void requireSeen(Choices choices, String who) {
        if (choices.seen() != null && !choices.seen().equals(comparedWith())) {
            throw new ChangedSinceShown(who);
        }
    }

    /** The digest of the text that this was compared with. */
    public String comparedWith() {
        return Digests.of(text.texts());
    }
}
