/** The rooms of where the document went: to whom by its list, how it got there, and what became of the copies. */
@NullMarked
package vn.trinhky.dossier.recipients;

import org.jspecify.annotations.NullMarked;
