package vn.trinhky.desk.morning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.trinhky.desk.agenda.Chores;
import vn.trinhky.desk.others.HandedOn;
import vn.trinhky.incoming.inbox.Inbox;
import vn.trinhky.office.Officer;

/** Lays an officer's desk in a fixed number of statements, however many tasks, rounds and units. */
@Component
class Desk {

    private final Chores chores;
    private final HandedOn handedOn;
    private final Inbox inbox;
    private final Clock clock;

    Desk(Chores chores, HandedOn handedOn, Inbox inbox, Clock clock) {
        this.chores = chores;
        this.handedOn = handedOn;
        this.inbox = inbox;
        this.clock = clock;
    }

    DeskView laid(Officer officer, DeskFilter filter) {
        Incoming incoming = new Incoming(inbox.waitingFor(officer), ofOthers(officer));
        return DeskView.of(chores.of(officer), incoming, handedOn.by(officer), filter, LocalDate.now(clock));
    }

    private List<Incoming.OfAnother> ofOthers(Officer officer) {
        return officer.standsInFor().stream()
                .map(absent -> new Incoming.OfAnother(
                        absent, inbox.waitingFor(officer.inPlaceAddedBy(absent)).all()))
                .filter(waiting -> waiting.documents() > 0)
                .toList();
    }

    /** How many documents lie unopened in the officer's inbox. */
    int unopened(Officer officer) {
        return inbox.unopened(officer);
    }
}
