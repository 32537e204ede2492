package vn.trinhky.regime.distribution.refusals;

import java.util.List;
import vn.trinhky.web.Refusal;

/** Lists of regimes or of open rounds name the group. */
public final class GroupInUse extends Refusal {

    public GroupInUse(List<String> lists) {
        super(String.join(", ", lists));
    }
}
