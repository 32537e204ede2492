/**
 * The office's register of the documents that its reports cite.
 *
 * <p>In: what people record, what they take over from a text in which it was found, and what this office itself has issued.
 * Out: number, date, body and abstract of a document, for whoever writes or checks a citation.
 *
 * <p>Decision: a leaf, because units, the compiler and the issuing clerk use the same book. A document is never deleted:
 * somebody may have cited it; one that was recorded wrongly is marked so, with a reason, and offered no more.
 */
@ApplicationModule(allowedDependencies = {"manuscript", "office", "web"})
@NullMarked
package vn.trinhky.citations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
