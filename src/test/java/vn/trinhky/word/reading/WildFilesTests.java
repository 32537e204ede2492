package vn.trinhky.word.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.trinhky.word.reading.HandMade.cell;
import static vn.trinhky.word.reading.HandMade.paragraph;
import static vn.trinhky.word.reading.HandMade.row;
import static vn.trinhky.word.reading.HandMade.run;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.trinhky.word.reading.found.NotCarried;
import vn.trinhky.word.reading.part.UnreadablePart;

/** Files that pass the guard and yet would make a careless reader work for minutes or fill its memory. */
@Tag("writing")
@Timeout(20)
class WildFilesTests {

    private static final String BIG = "đồng bào ".repeat(20_000);

    private final HandMade file = new HandMade();

    @Test
    void takesAFootnoteOnceHoweverOftenItIsMarked() {
        file.line("<w:r><w:footnoteReference w:id=\"2\"/></w:r>".repeat(20_000))
                .footnotes("<w:footnote w:id=\"2\">" + paragraph("", run(BIG)) + "</w:footnote>");
        WordReading reading = file.read();

        assertThat(reading.accepted().footnotes()).hasSize(1);
        assertThat(reading.notCarried())
                .hasSize(19_999)
                .allMatch(one -> one.kind() == NotCarried.Kind.MARK_WITHOUT_NOTE);
    }

    @Test
    void keepsOnlyTheBeginningOfWhatManyCommentsAreAbout() {
        StringBuilder begins = new StringBuilder();
        StringBuilder comments = new StringBuilder();
        for (int id = 0; id < 10_000; id++) {
            begins.append("<w:commentRangeStart w:id=\"").append(id).append("\"/>");
            comments.append("<w:comment w:id=\"").append(id).append("\"/>");
        }
        WordReading reading =
                file.line(begins + run(BIG)).comments(comments.toString()).read();

        assertThat(reading.comments())
                .hasSize(10_000)
                .allMatch(comment -> comment.excerpt().length() < 400);
    }

    @Test
    void joinsManySmallRunsBehindALargeOne() {
        file.line(run(BIG) + many(20_000, "<w:b/>", " "));

        assertThat(file.read().accepted().blocks()).hasSize(1);
    }

    @Test
    void refusesATableThatWouldBeFilledWithEmptyCells() {
        String wide = "<w:tr>" + cell("", paragraph("", "")).repeat(500) + "</w:tr>";
        String narrow = row(cell("", paragraph("", "")));
        file.raw("<w:tbl><w:tblPr/>" + wide + narrow.repeat(1000) + "</w:tbl>");

        assertThatThrownBy(file::read).isInstanceOf(UnreadablePart.class);
    }

    @Test
    void countsNoFieldTwiceThatNeverEnds() {
        String open =
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
        file.line(open.repeat(5_000) + many(20_000, "", ""));

        assertThat(Seen.in(file))
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("0").endsWith(Integer.toHexString(19_999 * 104_729)));
    }

    /** Small runs of differing words, so that the guard does not take the file for a swollen one; one more after each. */
    private static String many(int runs, String face, String after) {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < runs; i++) {
            many.append(run(Integer.toHexString(i * 104_729))).append(after.isEmpty() ? "" : run(face, after));
        }
        return many.toString();
    }
}
