package vn.trinhky.compilation.authors;

import java.util.List;
import vn.trinhky.web.Refusal;

/** So many reviewers wrote in the report that those who are left cannot clear it. */
public final class TooFewReviewers extends Refusal {

    TooFewReviewers(List<String> authors) {
        super(String.join(", ", authors));
    }
}
