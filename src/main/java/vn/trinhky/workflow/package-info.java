/**
 * Drives the processes in {@code processes/}: which task waits for whom.
 *
 * <p>In: the events of the stages, inside their transactions. Out: tasks. The only importer of Flowable.
 *
 * <p>Decision: stages rule, BPMN routes. A stage changes its aggregate and says so; the waiting task is completed in the
 * same transaction. If no such task waits, the transaction fails: a task and the report can never disagree.
 */
@ApplicationModule(
        allowedDependencies = {
            "background",
            "dispatch",
            "issuing",
            "signing",
            "review",
            "compilation",
            "drafting",
            "drafting :: brief",
            "regime",
            "regime :: brief",
            "regime :: changing",
            "regime :: timing",
            "calendar",
            "office",
            "office :: entrusting",
            "office :: absence",
            "journal",
            "web"
        })
@NullMarked
package vn.trinhky.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
