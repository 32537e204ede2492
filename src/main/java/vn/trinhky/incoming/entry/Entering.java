package vn.trinhky.incoming.entry;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.incoming.Arrival;
import vn.trinhky.incoming.Arriving;
import vn.trinhky.incoming.EnclosedFile;
import vn.trinhky.incoming.IncomingId;
import vn.trinhky.incoming.Receiving;
import vn.trinhky.office.Officer;

/** Enters a document that came on paper or by mail: it arrives and is accepted in one act. */
@Component
class Entering {

    private final Arriving arriving;
    private final Receiving receiving;

    Entering(Arriving arriving, Receiving receiving) {
        this.arriving = arriving;
        this.receiving = receiving;
    }

    @Transactional
    public IncomingId enter(EntryForm form, List<EnclosedFile> files, Officer officer) {
        Arrival arrival = new Arrival(form.came(), form.receiver(officer), form.described(), files, null);
        IncomingId id = arriving.arrive(arrival, officer.fullName());
        receiving.accept(id, officer);
        return id;
    }
}
