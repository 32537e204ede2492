package vn.trinhky.compilation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.trinhky.pdf.press.Press;
import vn.trinhky.word.LayoutProfile;
import vn.trinhky.word.Templates;

/** Gets the presses ready after the start, so that the first document of the day is not the slow one. */
@Component
class PressWarmUp {

    private static final Logger LOG = LoggerFactory.getLogger(PressWarmUp.class);

    private final Templates templates;
    private final Press press;

    PressWarmUp(Templates templates, Press press) {
        this.templates = templates;
        this.press = press;
    }

    @EventListener(ApplicationReadyEvent.class)
    void afterTheStart() {
        Thread thread = new Thread(this::warmUp, "press-warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    private void warmUp() {
        templates.warmUp();
        press.warmUp(templates.measures(LayoutProfile.PARTY_HD05_2026));
        LOG.debug("Word and PDF are ready");
    }
}
