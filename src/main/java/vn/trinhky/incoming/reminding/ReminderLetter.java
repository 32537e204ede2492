package vn.trinhky.incoming.reminding;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * A letter that reminds somebody.
 *
 * @param documents of which it reminds
 */
record ReminderLetter(String address, List<UUID> documents) implements Serializable {

    private static final long serialVersionUID = 1;
}
