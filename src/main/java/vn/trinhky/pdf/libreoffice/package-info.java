/**
 * LibreOffice as a second press: it sets the PDF from the Word file itself, where an office has it and wants it.
 *
 * <p>Decision: one LibreOffice is kept running, because starting it takes a second and keeping it takes none. It is started
 * anew when it hangs or dies, and after a number of documents. The only importer of JODConverter.
 */
@NullMarked
package vn.trinhky.pdf.libreoffice;

import org.jspecify.annotations.NullMarked;
