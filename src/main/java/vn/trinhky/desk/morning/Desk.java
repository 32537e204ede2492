package vn.trinhky.desk.morning;

import java.time.Clock;
import java.time.LocalDate;
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
        return DeskView.of(
                chores.of(officer), inbox.waitingFor(officer), handedOn.by(officer), filter, LocalDate.now(clock));
    }

    /** How many documents lie unopened in the officer's inbox. */
    int unopened(Officer officer) {
        return inbox.unopened(officer);
    }
}
