package vn.trinhky.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.fop.events.Event;
import org.apache.fop.events.EventFormatter;
import org.apache.fop.events.EventListener;
import org.apache.fop.events.model.EventSeverity;

/** Collects what FOP complains about while it sets one document: overfull lines, missing glyphs. */
final class PrintFaults implements EventListener {

    private final List<String> faults = new ArrayList<>();

    @Override
    public void processEvent(Event event) {
        if (event.getSeverity() != EventSeverity.INFO) {
            faults.add(EventFormatter.format(event));
        }
    }

    List<String> faults() {
        return faults;
    }
}
