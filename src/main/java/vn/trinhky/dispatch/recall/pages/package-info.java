/** The pages on which the clerk ends or corrects a document, and its addressees learn of it. */
@NullMarked
package vn.trinhky.dispatch.recall.pages;

import org.jspecify.annotations.NullMarked;
