/** The calendar and its notices as people and programs see them. */
@NullMarked
package vn.trinhky.calendar.pages;

import org.jspecify.annotations.NullMarked;
