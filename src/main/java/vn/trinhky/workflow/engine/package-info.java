/** Whose clock the engine reads. */
@NullMarked
package vn.trinhky.workflow.engine;

import org.jspecify.annotations.NullMarked;
