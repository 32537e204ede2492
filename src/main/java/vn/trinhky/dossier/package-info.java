/**
 * The dossier of a report: all that is on record about it, as one ZIP that explains itself without this application.
 *
 * <p>In: a report, and what every stage has on record of it. Out: a stream of files in rooms, each room written by one
 * {@link vn.trinhky.dossier.room.DossierRoom}; then a page that explains them in both languages, and their checksums.
 *
 * <p>Decision: nothing is gathered before it is sent. A room asks for one thing after the other and puts it into the stream,
 * so that the largest file, and not the dossier, decides how much memory it takes. The price is that what breaks half-way
 * ends as a file that no program opens, and not as an answer; so everything that can be refused is refused before.
 */
@ApplicationModule(
        allowedDependencies = {
            "desk",
            "dispatch",
            "dispatch :: channel",
            "dispatch :: lines",
            "dispatch :: recall",
            "dispatch :: sheet",
            "issuing",
            "issuing :: ending",
            "issuing :: validity",
            "signing",
            "review",
            "review :: remarks",
            "review :: initials",
            "compilation",
            "commitments",
            "drafting",
            "figures",
            "regime",
            "regime :: distribution",
            "register",
            "authority",
            "authority :: capacity",
            "office",
            "files",
            "journal",
            "manuscript",
            "writing",
            "pdf",
            "signature :: check",
            "web"
        })
@NullMarked
package vn.trinhky.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
