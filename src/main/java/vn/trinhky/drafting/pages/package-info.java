/** Pages of a unit's part: writing it, deciding on it inside the unit, reading what was submitted. */
@NullMarked
package vn.trinhky.drafting.pages;

import org.jspecify.annotations.NullMarked;
