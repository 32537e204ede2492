package vn.trinhky.dispatch.edxml;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.Carriage;
import vn.trinhky.dispatch.Delivery;
import vn.trinhky.dispatch.DeliveryId;
import vn.trinhky.dispatch.Dispatching;
import vn.trinhky.dispatch.Errand;
import vn.trinhky.dispatch.channel.ChannelKind;
import vn.trinhky.dispatch.channel.Parcel;
import vn.trinhky.dispatch.channel.Purpose;
import vn.trinhky.dispatch.organs.OrganCodes;
import vn.trinhky.exchange.edxml.Edxml;
import vn.trinhky.issuing.IssuedReport;
import vn.trinhky.issuing.Issuing;
import vn.trinhky.office.Officer;
import vn.trinhky.web.NotHere;

/** The envelope of a delivery as a file, for an addressee to whom it is handed over on a disk. */
@Component
class EnvelopeDownloads {

    private final Dispatching dispatching;
    private final Carriage carriage;
    private final Issuing issuing;
    private final Compilation compilation;
    private final OrganCodes codes;
    private final EnvelopeFiles envelopes;

    EnvelopeDownloads(
            Dispatching dispatching,
            Carriage carriage,
            Issuing issuing,
            Compilation compilation,
            OrganCodes codes,
            EnvelopeFiles envelopes) {
        this.dispatching = dispatching;
        this.carriage = carriage;
        this.issuing = issuing;
        this.compilation = compilation;
        this.codes = codes;
        this.envelopes = envelopes;
    }

    /** @param name with its ending */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record EnvelopeFile(String name, byte[] content) {}

    /**
     * For those who work on the report.
     *
     * @throws NotHere if the addressee is not on the axis
     */
    EnvelopeFile of(ReportId report, DeliveryId id, Officer officer) {
        Delivery delivery = dispatching.deliveriesOf(report, officer).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotHere::new);
        String organ = Optional.ofNullable(delivery.unit()).flatMap(codes::of).orElseThrow(NotHere::new);
        IssuedReport issued = issuing.issued(report);
        // an envelope bears no link; its key is the errand's where one goes over the gateway: both are the same letter
        ReportId replaced = compilation.report(report).replaces();
        Parcel parcel = new Parcel(
                key(delivery),
                replaced == null ? Purpose.DOCUMENT : Purpose.REPLACEMENT,
                id.value(),
                delivery.addressee(),
                organ,
                replaced == null ? issued : issuing.issued(replaced),
                replaced == null ? null : issued,
                id.value(),
                "");
        String name = issued.number().fileName() + "-" + organ + Edxml.ENDING;
        return new EnvelopeFile(name, envelopes.of(parcel));
    }

    private UUID key(Delivery delivery) {
        return carriage.errandsOf(delivery.id()).stream()
                .filter(errand -> errand.channel() == ChannelKind.EDXML
                        && errand.purpose().bringsDocument())
                .map(Errand::id)
                .reduce((earlier, later) -> later)
                .orElseGet(() ->
                        UUID.nameUUIDFromBytes(("edxml " + delivery.id().value()).getBytes(StandardCharsets.UTF_8)));
    }
}
