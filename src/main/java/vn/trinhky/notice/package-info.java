/**
 * Tells people: at once in the application, by mail during working hours, and each working morning in one digest of what
 * waits for them.
 *
 * <p>In: whatever happens that somebody should know of, and what is open. Out: pages and letters; it changes nothing.
 *
 * <p>Decision: reminders are derived from the data each morning and stored nowhere before. So there is nothing to cancel when a
 * deadline moves or the work is done, and a morning that was missed is made up for by looking further back.
 */
@ApplicationModule(
        allowedDependencies = {
            "background",
            "workflow",
            "desk :: agenda",
            "incoming :: reminding",
            "drafting",
            "drafting :: extension",
            "regime",
            "regime :: timing",
            "regime :: brief",
            "calendar",
            "office",
            "office :: absence",
            "journal",
            "web"
        })
@NullMarked
package vn.trinhky.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
