/**
 * What background work of all modules has in common.
 *
 * <p>In: how long to wait after a failure. Out: what db-scheduler is told.
 *
 * <p>Decision: a leaf without beans. What work there is, and what its failure means, its own module says.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.trinhky.background;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
