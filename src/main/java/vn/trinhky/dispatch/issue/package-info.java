/** The clerk's page: seal and issue, with what dispatch knows of those who will receive the document. */
@NullMarked
package vn.trinhky.dispatch.issue;

import org.jspecify.annotations.NullMarked;
