package vn.trinhky.compilation.pages;

import vn.trinhky.manuscript.Manuscript;

/**
 * An entry of the report's outline.
 *
 * @param level of its heading, 0 for a text without one
 * @param kind whether text stands there
 * @param offers how many units have submitted something for it
 */
record ReportSection(String key, int level, String title, Kind kind, Manuscript text, long offers) {

    /** What a section holds. */
    enum Kind {
        TEXT,
        ONLY_HEADINGS
    }

    public boolean holdsText() {
        return kind == Kind.TEXT;
    }

    public boolean isWritten() {
        return !text.isEmpty();
    }
}
