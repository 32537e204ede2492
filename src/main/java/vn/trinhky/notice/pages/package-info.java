/** What one was told, as pages and for programs, and the bell that counts what is new. */
@NullMarked
package vn.trinhky.notice.pages;

import org.jspecify.annotations.NullMarked;
