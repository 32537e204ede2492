/**
 * The files of a report for those who work on it.
 *
 * <p>In: what lies in the signatory's folder, and what was issued. Out: always the latest of the PDFs: as shown, as signed,
 * as sealed. Decision: asked here and not in signing, because only issuing knows of the seal.
 */
@NullMarked
package vn.trinhky.issuing.document;

import org.jspecify.annotations.NullMarked;
