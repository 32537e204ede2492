package vn.trinhky.upload.pages;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.trinhky.manuscript.json.ManuscriptJson;
import vn.trinhky.upload.Upload;
import vn.trinhky.upload.arranging.Arrangement;
import vn.trinhky.upload.arranging.PlacedComment;
import vn.trinhky.upload.arranging.PlacedPiece;
import vn.trinhky.upload.arranging.SectionChange;
import vn.trinhky.upload.arranging.Way;
import vn.trinhky.word.reading.found.CommentInWord;
import vn.trinhky.word.reading.found.NotCarried;

/**
 * A file that waits for a decision, as a program sees it.
 *
 * @param seen the digest of the text that it was compared with; to be named when it is taken over
 */
record UploadRecord(
        UUID id,
        String fileName,
        Upload.Recognised recognised,
        boolean hasTrackedChanges,
        String seen,
        List<PieceRecord> pieces,
        List<SectionRecord> sections,
        List<CommentRecord> comments,
        List<LossRecord> notCarried) {

    /** @param place the key of the section that it is suggested for, null for none */
    record PieceRecord(int number, String title, @Nullable String place, PlacedPiece.Fit fit) {

        static PieceRecord of(PlacedPiece placed) {
            return new PieceRecord(placed.piece().number(), placed.title(), placed.place(), placed.fit());
        }
    }

    /**
     * @param after the text as it would be
     * @param conflicts the ids of blocks that were changed both in the file and in the stored text
     */
    record SectionRecord(
            String key, Way way, List<Way> offered, boolean changes, List<String> conflicts, JsonNode after) {

        static SectionRecord of(SectionChange change) {
            return new SectionRecord(
                    change.section().key(),
                    change.way(),
                    change.offered(),
                    change.changes(),
                    change.conflicts().stream()
                            .map(conflict -> conflict.block().value())
                            .toList(),
                    ManuscriptJson.node(change.after()));
        }
    }

    /** @param section the key of the section that its words go to, empty for none: then it does not come along */
    record CommentRecord(String author, @Nullable String writtenAt, String words, String excerpt, String section) {

        static CommentRecord of(PlacedComment placed) {
            CommentInWord comment = placed.comment();
            String at = comment.at() == null ? null : comment.at().toString();
            return new CommentRecord(comment.author(), at, comment.words(), comment.excerpt(), placed.section());
        }
    }

    /** @param section the key of the section where it stood, empty for none */
    record LossRecord(NotCarried.Kind kind, String words, String section) {}

    static UploadRecord of(Upload upload, Arrangement arrangement) {
        return new UploadRecord(
                upload.id(),
                upload.fileName(),
                upload.recognised(),
                upload.reading().hasTrackedChanges(),
                arrangement.comparedWith(),
                arrangement.pieces().stream().map(PieceRecord::of).toList(),
                arrangement.sections().stream().map(SectionRecord::of).toList(),
                arrangement.comments().stream().map(CommentRecord::of).toList(),
                arrangement.losses().stream()
                        .map(loss -> new LossRecord(
                                loss.notCarried().kind(), loss.notCarried().words(), loss.section()))
                        .toList());
    }
}
