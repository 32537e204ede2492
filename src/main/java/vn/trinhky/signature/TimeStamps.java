package vn.trinhky.signature;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.service.http.commons.TimestampDataLoader;
import eu.europa.esig.dss.service.tsp.OnlineTSPSource;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.trinhky.signature.refusals.TimeStampNotObtained;

/** The authority that says when a signature was there (RFC 3161), if one is set. */
@Component
class TimeStamps {

    private static final Logger LOG = LoggerFactory.getLogger(TimeStamps.class);

    /** In milliseconds: somebody waits for the page. */
    private static final int PATIENCE = 8_000;

    private final String address;

    TimeStamps(@Value("${trinhky.signature.time-stamp-authority:}") String address) {
        this.address = address.strip();
    }

    boolean areSet() {
        return !address.isEmpty();
    }

    Optional<TSPSource> source() {
        return areSet() ? Optional.of(this::ask) : Optional.empty();
    }

    /** Whatever goes wrong on the way is one fact for the signatory: no time stamp now, try again. */
    private TimestampBinary ask(DigestAlgorithm algorithm, byte[] digest) {
        TimestampDataLoader loader = new TimestampDataLoader();
        loader.setTimeoutConnection(PATIENCE);
        loader.setTimeoutConnectionRequest(PATIENCE);
        loader.setTimeoutResponse(PATIENCE);
        loader.setTimeoutSocket(PATIENCE);
        try {
            return new OnlineTSPSource(address, loader).getTimeStampResponse(algorithm, digest);
        } catch (RuntimeException cause) {
            LOG.warn("The time-stamp authority {} gave no time stamp: {}", address, cause.toString());
            throw new TimeStampNotObtained();
        }
    }
}
