/**
 * What keeps the application running: the embedded database, demo mode, the clock, and the lines an operator reads.
 *
 * <p>In: settings from files, the environment and the command line. Out: a database that survives {@code kill -9}, and log
 * lines that say what to do next.
 *
 * <p>Decision: a checkout without settings runs on a real PostgreSQL started from Maven artifacts with durable settings,
 * never on a look-alike database, because what works in the demo has to work in the office.
 */
@ApplicationModule(
        allowedDependencies = {
            "drafting",
            "commitments",
            "citations",
            "figures",
            "manuscript",
            "regime",
            "regime :: brief",
            "regime :: changing",
            "regime :: distribution",
            "calendar",
            "incoming :: reminding",
            "web",
            "regime :: timing",
            "register",
            "signature :: demo",
            "signature :: images",
            "signature :: keys",
            "signature",
            "authority",
            "register :: terms",
            "authority :: capacity",
            "office",
            "word",
            "access"
        })
@NullMarked
package vn.trinhky.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
