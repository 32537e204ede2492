/**
 * What a document bears beside its text: how urgent it is, and where anybody can check it.
 *
 * <p>In: the marks of a report. Out: their lines for whoever prints them, and their markup in the Word file. Secrecy is here
 * too, because a document that bears it is not taken in.
 */
@NullMarked
package vn.trinhky.word.marks;

import org.jspecify.annotations.NullMarked;
