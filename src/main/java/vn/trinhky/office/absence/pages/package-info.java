/** Absences on pages and for programs. */
@NullMarked
package vn.trinhky.office.absence.pages;

import org.jspecify.annotations.NullMarked;
