/** What the compiler sees on the desk: read, ordered and paged; nothing here changes anything. */
@NullMarked
package vn.trinhky.compilation.desk.view;

import org.jspecify.annotations.NullMarked;
