/**
 * The structured text of submissions and reports: headings, paragraphs, items, tables, footnotes.
 *
 * <p>In: text that people type or paste. Out: a tree of blocks with stable ids, as JSON in the shape that the
 * ProseMirror family of editors uses, so that nothing is translated between browser and database.
 *
 * <p>Decision: plain Java without Spring. The text outlives every framework that carries it, and its rules are the ones
 * most worth testing by the thousand.
 *
 * <p>A figure in a text is a token ({@link vn.trinhky.manuscript.FigureToken}) that holds what is asked, and the answer
 * only where a text is frozen. Everything that reads, writes or compares texts takes it for one word that cannot be cut.
 *
 * <p>This package holds the tree itself; {@code json}, {@code notation}, {@code outline} and {@code view} read and write
 * it; {@code likeness}, {@code change}, {@code redline} and {@code carried} compare two of them. The module is open, so that other modules may use their public types.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package vn.trinhky.manuscript;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
