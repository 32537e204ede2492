/**
 * "What waits for me": the tasks of an officer, and where every round stands.
 *
 * <p>In: the waiting tasks and the states of all stages. Out: pages; nothing is changed here.
 *
 * <p>Decision: where a report stands is computed from its stages at every look and stored nowhere, so that it cannot
 * disagree with them.
 */
@ApplicationModule(
        allowedDependencies = {
            "workflow",
            "workflow :: units",
            "dispatch",
            "dispatch :: board",
            "incoming :: inbox",
            "incoming :: sources",
            "issuing",
            "issuing :: seal",
            "signing",
            "review",
            "review :: remarks",
            "compilation",
            "drafting",
            "drafting :: brief",
            "regime",
            "regime :: brief",
            "regime :: changing",
            "calendar",
            "office",
            "office :: absence",
            "journal",
            "word",
            "web"
        })
@NullMarked
package vn.trinhky.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
