package vn.trinhky.word.tracked;

import java.util.List;
import vn.trinhky.word.draft.DraftFrame;
import vn.trinhky.word.file.RunShapes;
import vn.trinhky.word.file.Xml;
import vn.trinhky.word.file.XmlBuffer;

/** The part of a file that holds its comments. */
final class CommentPart {

    private static final Xml COMMENT = Xml.of("<w:comment w:id=\"");
    private static final Xml AUTHOR = Xml.of("\" w:author=\"");
    private static final Xml DATE = Xml.of("\" w:date=\"");
    private static final Xml INITIALS = Xml.of("\" w:initials=\"");
    private static final Xml OPEN = Xml.of("\">");
    private static final Xml PARAGRAPH = Xml.of("<w:p>");
    private static final Xml PARAGRAPH_END = Xml.of("</w:p>");
    private static final Xml COMMENT_END = Xml.of("</w:comment>");

    private CommentPart() {}

    static XmlBuffer typed(List<WordComment> comments) {
        XmlBuffer xml = new XmlBuffer(4096).raw(DraftFrame.COMMENTS_START);
        for (int i = 0; i < comments.size(); i++) {
            WordComment comment = comments.get(i);
            xml.raw(COMMENT).number(i).raw(AUTHOR).text(comment.hand().name());
            xml.raw(DATE).text(comment.hand().time());
            xml.raw(INITIALS).text(comment.hand().initials()).raw(OPEN);
            comment.words().lines().forEach(line -> xml.raw(PARAGRAPH)
                    .raw(RunShapes.PLAIN.piece(0))
                    .runText(line)
                    .raw(RunShapes.PLAIN.piece(1))
                    .raw(PARAGRAPH_END));
            xml.raw(COMMENT_END);
        }
        return xml.raw(DraftFrame.COMMENTS_END);
    }
}
