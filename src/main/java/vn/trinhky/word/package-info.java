/**
 * The final document as a Word file: manuscript and template become a .docx.
 *
 * <p>In: an {@link vn.trinhky.word.OfficialDocument}. Out: the bytes of a .docx, and the measures of the template for
 * whoever sets the same document in another form. The only importer of docx4j.
 * {@code check} checks a finished file against the layout rules; {@code file} holds what a file is made of; {@code marks}
 * is what a document bears beside its text; {@code intake} lets in files that people bring. The module is open, so that
 * other modules may use the checks.
 *
 * <p>Decision: every fixed text and style lives in {@code templates/*.docx}, so that an officer restyles the office's
 * documents in Word, without touching code.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"manuscript", "web"})
@NullMarked
package vn.trinhky.word;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
