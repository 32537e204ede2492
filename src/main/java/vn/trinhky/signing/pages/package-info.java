/**
 * What the signatory sees and presses, and the same for programs.
 *
 * <p>Decision: one page from the first look to the signature. What it offers follows from the folder, so that a second tab or
 * a press of the back button meets the same sentences as the first.
 */
@NullMarked
package vn.trinhky.signing.pages;

import org.jspecify.annotations.NullMarked;
