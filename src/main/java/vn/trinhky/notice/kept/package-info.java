/** What people were told, kept for them to read and to find again. */
@NullMarked
package vn.trinhky.notice.kept;

import org.jspecify.annotations.NullMarked;
