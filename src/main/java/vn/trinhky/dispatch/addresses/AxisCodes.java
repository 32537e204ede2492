package vn.trinhky.dispatch.addresses;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.trinhky.dispatch.edxml.gateway.GatewayAddress;
import vn.trinhky.dispatch.organs.OrganCodes;
import vn.trinhky.office.UnitId;

/** The codes by which units are reached on the axis. They lead nowhere while this office has no gateway. */
@Component
public class AxisCodes {

    private final OrganCodes organs;
    private final GatewayAddress gateway;

    AxisCodes(OrganCodes organs, GatewayAddress gateway) {
        this.organs = organs;
        this.gateway = gateway;
    }

    /** The present code of each; those that are not reached are left out. */
    public Map<UnitId, String> of(Collection<UnitId> units) {
        Map<UnitId, String> present = new HashMap<>();
        if (gateway.isKnown()) {
            organs.codes(units)
                    .forEach((unit, codes) -> codes.stream().findFirst().ifPresent(code -> present.put(unit, code)));
        }
        return present;
    }
}
