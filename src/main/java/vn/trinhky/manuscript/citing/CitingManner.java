package vn.trinhky.manuscript.citing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a document cites others.
 *
 * <p>The State: at the first mention type, number and notation, date, body and abstract; at later ones type, number and
 * notation. Laws and ordinances are cited by type and name. (Decree 30/2020, appendix I on the content of documents; read in
 * summaries of the decree) The Party: the same parts, a comma before the date, which stands in figures. No text of Guidance
 * 36-HD/VPTW that says so was found; it is the habit of its documents, the reference report among them, which also names date
 * and body again: there a long later mention is a hint and no fault.
 */
public enum CitingManner {
    PARTY {
        @Override
        String dated(LocalDate day) {
            String month = day.getMonthValue() < 3 ? "0" + day.getMonthValue() : "" + day.getMonthValue();
            return String.format(", ngày %02d/%s/%d", day.getDayOfMonth(), month, day.getYear());
        }
    },
    STATE {
        @Override
        String dated(LocalDate day) {
            String month = day.getMonthValue() < 3 ? "0" + day.getMonthValue() : "" + day.getMonthValue();
            return String.format(" ngày %02d tháng %s năm %d", day.getDayOfMonth(), month, day.getYear());
        }
    };

    abstract String dated(LocalDate day);

    /** The words of a mention that nothing has gone before. What is not known is left out. */
    public String first(Citation citation) {
        @Nullable String about = citation.about();
        return identified(citation) + (about == null || about.isBlank() ? "" : " " + described(about));
    }

    /** The same without the abstract: what a check can put in the place of what stands there. */
    public String identified(Citation citation) {
        @Nullable LocalDate date = citation.date();
        @Nullable String body = citation.body();
        return citation.named()
                + (date == null ? "" : dated(date))
                + (body == null || body.isBlank() ? "" : " của " + body);
    }

    /** The words of every later mention. */
    public String later(Citation citation) {
        return citation.named();
    }

    private String described(String about) {
        boolean verb = about.matches("(?iu)(?:phê duyệt|ban hành|quy định|hướng dẫn|sửa đổi|về|v/v)\\b.*");
        if (verb) {
            return about;
        }
        return this == PARTY ? "về “" + about + "”" : "về " + about;
    }

    /** Whether a first mention lacks something that the manner wants; laws need no more than type and number. */
    public boolean lacks(FoundCitation found) {
        boolean law = found.citation().type().equals("Luật")
                || found.citation().type().equals("Bộ luật")
                || found.citation().type().equals("Pháp lệnh");
        return !law && (found.citation().date() == null || found.citation().body() == null);
    }
}
