package vn.trinhky.dispatch.link;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.dispatch.DeliveryId;
import vn.trinhky.dispatch.Watching;
import vn.trinhky.office.Officer;

/** The personal links of a delivery, for programs of the clerk's. */
@RestController
@RequestMapping("/api/v1/deliveries/{id}/links")
class LinkApi {

    private final Watching watching;
    private final GivingLinks giving;

    LinkApi(Watching watching, GivingLinks giving) {
        this.watching = watching;
        this.giving = giving;
    }

    /** How a link was passed on, in the clerk's words. */
    record PassedOn(String how) {}

    /** The latest first. */
    @GetMapping
    List<LinkLine> links(@PathVariable UUID id, Officer officer) {
        return giving.of(watching.watched(new DeliveryId(id), officer));
    }

    /** Makes a new link; those before it end. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    LinkLine renew(@PathVariable UUID id, Officer officer) {
        return giving.renew(new DeliveryId(id), officer);
    }

    /** Nobody gets in by a link to this delivery any more. */
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable UUID id, Officer officer) {
        giving.revoke(new DeliveryId(id), officer);
    }

    /** The clerk has passed the link on. */
    @PostMapping("/passing-on")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void passOn(@PathVariable UUID id, @RequestBody PassedOn passed, Officer officer) {
        giving.passedOn(new DeliveryId(id), passed.how(), officer);
    }
}
