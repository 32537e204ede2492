package vn.trinhky.compilation.desk;

import vn.trinhky.web.Refusal;

/** Fewer than two paragraphs were picked, or one of them is not in the section any more. */
public final class ParagraphsNotJoinable extends Refusal {

    ParagraphsNotJoinable() {
        super();
    }
}
