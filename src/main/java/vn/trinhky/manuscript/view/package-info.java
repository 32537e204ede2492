/**
 * The manuscript for reading: on a page, as bare words, as counts. Decision: everything shown is escaped here, at the
 * one place that knows which signs are ours.
 */
@NullMarked
package vn.trinhky.manuscript.view;

import org.jspecify.annotations.NullMarked;
