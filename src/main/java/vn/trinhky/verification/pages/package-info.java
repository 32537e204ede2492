/** The public pages, and the same for programs. */
@NullMarked
package vn.trinhky.verification.pages;

import org.jspecify.annotations.NullMarked;
