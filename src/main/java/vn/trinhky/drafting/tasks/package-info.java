/**
 * What a unit says has become of the tasks that the last report gave it: pages and calls. Decision: a form for all tasks
 * that saves by itself, so that no typed word is lost, and files apart from it, so that bringing one never waits for words.
 */
@NullMarked
package vn.trinhky.drafting.tasks;

import org.jspecify.annotations.NullMarked;
