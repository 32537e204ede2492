/** The page and the calls with which somebody decides when a regime's reports are due, after she has seen what comes of it. */
@NullMarked
package vn.trinhky.regime.timing.pages;

import org.jspecify.annotations.NullMarked;
