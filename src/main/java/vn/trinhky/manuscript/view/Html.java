package vn.trinhky.manuscript.view;

import vn.trinhky.manuscript.Table;

/** HTML as it is written, with everything but its own tags escaped. */
final class Html {

    private final StringBuilder html = new StringBuilder();

    /** Begins a tag; attributes may follow, then {@link #inside}. */
    Html open(String tag) {
        html.append('<').append(tag);
        return this;
    }

    Html attribute(String name, String value) {
        html.append(' ').append(name).append("=\"");
        return text(value).raw("\"");
    }

    /** A cell with its spans, ready for what stands inside. */
    Html openCell(String tag, Table.Cell cell) {
        open(tag);
        if (cell.columns() > 1) {
            attribute("colspan", Integer.toString(cell.columns()));
        }
        if (cell.rows() > 1) {
            attribute("rowspan", Integer.toString(cell.rows()));
        }
        return inside();
    }

    Html inside() {
        return raw(">");
    }

    Html close(String tag) {
        html.append("</").append(tag).append('>');
        return this;
    }

    Html element(String tag, String cssClass, String text) {
        return open(tag).attribute("class", cssClass).inside().text(text).close(tag);
    }

    Html line() {
        return raw("\n");
    }

    Html text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
        return this;
    }

    private Html raw(String raw) {
        html.append(raw);
        return this;
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
