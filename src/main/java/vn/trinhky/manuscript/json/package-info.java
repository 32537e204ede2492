/**
 * The manuscript as JSON in the shape of a ProseMirror document, and its digest.
 *
 * <p>In: what the browser's editor or the database holds. Out: blocks, or a refusal that names the place. Decision: one
 * text has one JSON, byte for byte, so that its digest can stand for it.
 */
@NullMarked
package vn.trinhky.manuscript.json;

import org.jspecify.annotations.NullMarked;
