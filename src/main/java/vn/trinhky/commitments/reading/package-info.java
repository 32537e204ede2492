/**
 * Who is in charge of a task and until when, as far as its words say so. Plain rules over plain words: they propose, a
 * person decides.
 */
@NullMarked
package vn.trinhky.commitments.reading;

import org.jspecify.annotations.NullMarked;
