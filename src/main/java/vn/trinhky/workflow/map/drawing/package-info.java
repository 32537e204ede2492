/**
 * A process as a picture: where its steps, arrows and words stand on the page.
 *
 * <p>In: the places that the process file itself gives its elements. Out: shapes, arrows and lines of words, ready to be
 * written as SVG.
 *
 * <p>Decision: the picture is drawn here and not by a script in the browser, so that it is there without one, in both
 * languages, and for a program.
 */
@NullMarked
package vn.trinhky.workflow.map.drawing;

import org.jspecify.annotations.NullMarked;
