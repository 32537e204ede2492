package vn.trinhky.regime.timing;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.trinhky.regime.RoundOpening;
import vn.trinhky.regime.refusals.DeadlineInThePast;
import vn.trinhky.regime.refusals.RoundAlreadyOpen;
import vn.trinhky.web.NotHere;

/** Opens one round whose day has come. */
@Component
class OpeningByItself {

    private static final Logger LOG = LoggerFactory.getLogger(OpeningByItself.class);

    private final RoundOpening opening;

    OpeningByItself(RoundOpening opening) {
        this.opening = opening;
    }

    /** What somebody has opened meanwhile, what is over, or what opens by itself no longer is left as it is. */
    void open(DueRound round) {
        try {
            opening.openOnItsDay(round.regimeId(), round.reportingPeriod());
        } catch (RoundAlreadyOpen | DeadlineInThePast | NotHere noLonger) {
            LOG.info(
                    "round {} of regime {} is not opened by itself any more: {}",
                    round.reportingPeriod().label(),
                    round.regime(),
                    noLonger.getClass().getSimpleName());
        }
    }
}
