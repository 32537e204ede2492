/** What a file is worth that somebody brought: one of a dozen answers. */
@NullMarked
package vn.trinhky.verification.file;

import org.jspecify.annotations.NullMarked;
