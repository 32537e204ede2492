package vn.trinhky.writing;

/** Why a version of a text was kept. */
public enum Occasion {
    /** The round was opened, with the standing text of its regime. */
    BEGUN,
    /** Somebody stopped writing: all that she saved in one sitting is one version. */
    SITTING,
    SENT_FOR_APPROVAL,
    SUBMITTED,
    RETURNED,
    SENT_TO_REVIEW,
    /** Somebody else's text was taken over into this one. */
    TAKEN_OVER,
    /** An earlier version became the text again. */
    BROUGHT_BACK,
    /** It was taken over from a Word file. */
    FROM_WORD,
    /** It left as a Word file, and may come back changed. */
    TO_WORD,
    /** A first draft was prepared from what the units sent and what the regime says. */
    FIRST_DRAFT,
    /** Paragraphs were joined or placed on the compilation desk. */
    ARRANGED,
    /** A reviewer's suggestion was accepted. */
    SUGGESTION_ACCEPTED,
    /** What a unit sent again took the place of what it had sent before. */
    CORRECTED_PART
}
