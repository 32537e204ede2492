/** How far single processes have come, and who holds them. */
@NullMarked
package vn.trinhky.workflow.map.course;

import org.jspecify.annotations.NullMarked;
