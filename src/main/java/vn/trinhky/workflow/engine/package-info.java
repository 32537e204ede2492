/** How the engine is set: whose clock it reads, and when several people's tasks are over. */
@NullMarked
package vn.trinhky.workflow.engine;

import org.jspecify.annotations.NullMarked;
