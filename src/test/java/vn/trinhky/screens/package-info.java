/** Pages in a real browser, as people meet them on a desk and on a phone. */
@NullMarked
package vn.trinhky.screens;

import org.jspecify.annotations.NullMarked;
