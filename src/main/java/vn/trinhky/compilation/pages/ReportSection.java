package vn.trinhky.compilation.pages;

import vn.trinhky.manuscript.Manuscript;

/**
 * An entry of the report's outline.
 *
 * @param level of its heading, 0 for a text without one
 * @param kind whether text stands there
 */
record ReportSection(String key, int level, String title, Kind kind, Manuscript text) {

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
