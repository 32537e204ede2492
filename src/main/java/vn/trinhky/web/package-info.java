/**
 * What every page and every API call shares: the refusal and how it is shown, page furniture, formats of dates and
 * numbers.
 *
 * <p>In: a {@link vn.trinhky.web.Refusal} or invalid input from a stage. Out: a sentence in the reader's language, in the
 * place of the pressed button, or a problem document for programs.
 *
 * <p>Decision: there are three kinds of "no" (invalid input 422, refusal 409, failure 500) and the text of an exception
 * never reaches a page.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.trinhky.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
