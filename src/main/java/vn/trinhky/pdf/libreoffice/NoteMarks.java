package vn.trinhky.pdf.libreoffice;

import com.sun.star.beans.XPropertySet;
import com.sun.star.container.XIndexAccess;
import com.sun.star.lang.XComponent;
import com.sun.star.text.XFootnotesSupplier;
import com.sun.star.text.XSimpleText;
import com.sun.star.text.XTextCursor;
import com.sun.star.uno.UnoRuntime;
import org.jodconverter.core.office.OfficeContext;
import org.jodconverter.local.filter.Filter;
import org.jodconverter.local.filter.FilterChain;

/**
 * LibreOffice sets a footnote's number before everything that its text begins with, so that of {@code (6)} in a Word file
 * becomes {@code 6()}. Here the brackets are made a part of the number, as they are meant.
 */
final class NoteMarks implements Filter {

    private static final String LEFT_BEHIND = "()";

    /** Of a document's first footnote LibreOffice loses one more sign. */
    private static final String LEFT_OF_FIRST = ")";

    @Override
    public void doFilter(OfficeContext context, XComponent document, FilterChain chain) throws Exception {
        XFootnotesSupplier supplier = UnoRuntime.queryInterface(XFootnotesSupplier.class, document);
        if (supplier != null && takeBrackets(supplier.getFootnotes())) {
            XPropertySet numbers = supplier.getFootnoteSettings();
            numbers.setPropertyValue("Prefix", LEFT_BEHIND.substring(0, 1));
            numbers.setPropertyValue("Suffix", LEFT_BEHIND.substring(1));
        }
        chain.doFilter(context, document);
    }

    /** Whether there were any. */
    private static boolean takeBrackets(XIndexAccess notes) throws Exception {
        boolean found = false;
        for (int i = 0; i < notes.getCount(); i++) {
            XSimpleText note = UnoRuntime.queryInterface(XSimpleText.class, notes.getByIndex(i));
            found |= takeAway(LEFT_BEHIND, note) || takeAway(LEFT_OF_FIRST, note);
        }
        return found;
    }

    private static boolean takeAway(String brackets, XSimpleText note) {
        XTextCursor beginning = note.createTextCursor();
        beginning.gotoStart(false);
        beginning.goRight((short) brackets.length(), true);
        boolean there = beginning.getString().equals(brackets);
        if (there) {
            beginning.setString("");
        }
        return there;
    }
}
