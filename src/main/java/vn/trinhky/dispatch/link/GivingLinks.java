package vn.trinhky.dispatch.link;

import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.dispatch.Carriage;
import vn.trinhky.dispatch.Delivery;
import vn.trinhky.dispatch.DeliveryId;
import vn.trinhky.dispatch.Errand;
import vn.trinhky.dispatch.Links;
import vn.trinhky.dispatch.PersonalLink;
import vn.trinhky.dispatch.Watching;
import vn.trinhky.dispatch.channel.ChannelKind;
import vn.trinhky.dispatch.refusals.AlreadySettled;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.Officer;
import vn.trinhky.web.NotHere;

/** The clerk gives personal links out and takes them back. */
@Component
class GivingLinks {

    private final Watching watching;
    private final Carriage carriage;
    private final Links links;
    private final Compilation compilation;
    private final Journal journal;
    private final String office;

    GivingLinks(
            Watching watching,
            Carriage carriage,
            Links links,
            Compilation compilation,
            Journal journal,
            @Value("${trinhky.base-url}") String office) {
        this.watching = watching;
        this.carriage = carriage;
        this.links = links;
        this.compilation = compilation;
        this.journal = journal;
        this.office = office;
    }

    /** All links that were made for a delivery, the latest first. */
    @Transactional(readOnly = true)
    public List<LinkLine> of(Delivery delivery) {
        boolean passedOnByHand = delivery.channel() == ChannelKind.LINK;
        return links.of(delivery.id()).stream()
                .map(link -> LinkLine.of(link, links.holds(link), passedOnByHand ? address(link) : null))
                .toList();
    }

    /** A new link; those before it end. */
    @Transactional
    public LinkLine renew(DeliveryId id, Officer clerk) {
        Delivery delivery = watching.watched(id, clerk);
        if (delivery.isSettled()) {
            throw new AlreadySettled();
        }
        PersonalLink link = carriage.renewLink(id, clerk.fullName());
        note(delivery, clerk, Milestone.LINK_RENEWED);
        return LinkLine.of(link, true, address(link));
    }

    /** Nobody gets in by a link to this delivery any more. */
    @Transactional
    public void revoke(DeliveryId id, Officer clerk) {
        Delivery delivery = watching.watched(id, clerk);
        carriage.revokeLinks(id, clerk.fullName());
        note(delivery, clerk, Milestone.LINK_REVOKED);
    }

    /**
     * The clerk has passed the link on.
     *
     * @param how in her own words
     */
    @Transactional
    public void passedOn(DeliveryId id, String how, Officer clerk) {
        watching.watched(id, clerk);
        Errand waiting = carriage.errandsOf(id).stream()
                .filter(errand -> errand.isWaiting() && errand.channel() == ChannelKind.LINK)
                .findFirst()
                .orElseThrow(NotHere::new);
        carriage.handedOver(waiting.id(), Map.of("by", "clerk", "how", how.strip()), clerk);
    }

    private String address(PersonalLink link) {
        return office + "/receipts/" + link.token();
    }

    private void note(Delivery delivery, Officer clerk, Milestone milestone) {
        journal.record(
                compilation.report(delivery.report()).round().value(),
                clerk.fullName(),
                milestone,
                Map.of("addressee", delivery.addressee()));
    }
}
