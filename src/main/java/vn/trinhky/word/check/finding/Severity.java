package vn.trinhky.word.check.finding;

/** How much a rule weighs. */
public enum Severity {
    /** Without this it is no official document: the clerk cannot pass it. */
    BLOCKING,
    /** The rule is clear and the document breaks it; the clerk decides. */
    WARNING,
    /** A matter of looks, or of a rule that is read only in secondary sources. */
    ADVICE
}
