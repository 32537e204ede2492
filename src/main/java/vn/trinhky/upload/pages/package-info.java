/** Pages and addresses for Word files, the same for a unit's part and for a report: out, in, looked at, taken over. */
@NullMarked
package vn.trinhky.upload.pages;

import org.jspecify.annotations.NullMarked;
